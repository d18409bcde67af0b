// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Transfer.h"

#include "model/Words.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int clockMilliseconds = 50;

QNetworkRequest requestFor(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Lectern/" LECTERN_VERSION " (personal desktop reader)"_s);
    request.setRawHeader("Accept", "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

QString causeOfStatus(int status)
{
    switch (status) {
    case 401:
    case 402:
    case 403: return Words::tr("the server refuses to show it (HTTP %1)").arg(status);
    case 404: return Words::tr("the server has no such page (HTTP 404)");
    case 410: return Words::tr("the page is gone (HTTP 410)");
    case 429: return Words::tr("the server asks to be left alone for a while (HTTP 429)");
    default:
        return status >= 500 ? Words::tr("the server failed (HTTP %1)").arg(status) : Words::tr("the server answered HTTP %1").arg(status);
    }
}

QString causeOfError(QNetworkReply::NetworkError error, const QUrl& url)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return Words::tr("the connection was refused by %1").arg(url.host());
    case QNetworkReply::HostNotFoundError: return Words::tr("the host %1 was not found").arg(url.host());
    case QNetworkReply::RemoteHostClosedError: return Words::tr("%1 closed the connection").arg(url.host());
    case QNetworkReply::TimeoutError: return Words::tr("%1 did not answer in time").arg(url.host());
    case QNetworkReply::SslHandshakeFailedError: return Words::tr("no secure connection to %1 could be made").arg(url.host());
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return Words::tr("the network is not available");
    default: return {};
    }
}

} // namespace

Transfer::Transfer(QNetworkAccessManager& network, TransferLimits limits)
    : m_network(network)
    , m_limits(std::move(limits))
{
}

Transfer::~Transfer()
{
    delete m_reply;
}

Result<TransferAnswer> Transfer::run(const QUrl& url)
{
    m_reply = m_network.get(requestFor(url));
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, m_reply, [this] { checkClock(); });
    QObject::connect(m_reply, &QNetworkReply::readyRead, m_reply, [this] { receive(); });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    clock.start(clockMilliseconds);
    checkClock();
    if (!m_reply->isFinished())
        m_loop.exec(QEventLoop::ExcludeUserInputEvents);
    return answer();
}

void Transfer::receive()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    m_bytes += m_reply->read(qMax<qint64>(0, m_limits.bytes - m_bytes.size() + 1));
    if (m_bytes.size() > m_limits.bytes || announced > m_limits.bytes)
        return stop(Stop::TooLarge);
    if (m_limits.progress)
        m_limits.progress(m_bytes.size(), announced > 0 ? announced : -1);
}

void Transfer::checkClock()
{
    if (m_limits.cancelled && *m_limits.cancelled)
        stop(Stop::Cancelled);
    else if (m_limits.deadline.hasExpired())
        stop(Stop::TooSlow);
}

void Transfer::stop(Stop reason)
{
    if (m_stop != Stop::None)
        return;
    m_stop = reason;
    m_reply->abort();
}

Result<TransferAnswer> Transfer::answer()
{
    if (m_stop == Stop::None)
        receive();
    if (m_stop != Stop::None)
        return tl::make_unexpected(stopped());
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl location = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!location.isEmpty())
        return TransferAnswer{.url = m_reply->url(), .location = location};
    if (m_reply->error() != QNetworkReply::NoError || status >= 400) {
        return failure(ErrorKind::Network, Words::tr("“%1” could not be fetched: %2.").arg(m_reply->url().toDisplayString(), causeOfFailure()),
            m_reply->errorString());
    }
    return TransferAnswer{.bytes = std::move(m_bytes),
        .url = m_reply->url(),
        .mediaType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString()};
}

Error Transfer::stopped() const
{
    const QString address = m_reply->url().toDisplayString();
    switch (m_stop) {
    case Stop::TooLarge: {
        const QString most = QLocale().formattedDataSize(m_limits.bytes, 0);
        return {ErrorKind::TooLarge, Words::tr("“%1” is larger than %2, the most that is fetched.").arg(address, most)};
    }
    case Stop::TooSlow:
        return {ErrorKind::Network, Words::tr("“%1” could not be fetched: %2 did not answer in time.").arg(address, m_reply->url().host())};
    default: return {ErrorKind::Cancelled, Words::tr("Fetching “%1” was cancelled.").arg(address)};
    }
}

QString Transfer::causeOfFailure() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400)
        return causeOfStatus(status);
    const QString cause = causeOfError(m_reply->error(), m_reply->url());
    return cause.isEmpty() ? Words::tr("the network said “%1”").arg(m_reply->errorString()) : cause;
}

} // namespace lectern
