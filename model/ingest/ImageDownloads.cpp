// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ImageDownloads.h"

#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int downloadClockMilliseconds = 50;

QNetworkRequest imageRequest(const QUrl& url, const DownloadLimits& limits)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Lectern/" LECTERN_VERSION " (personal desktop reader)"_s);
    request.setRawHeader("Accept", "image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.8,image/*;q=0.5,*/*;q=0.1");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(limits.redirects);
    return request;
}

bool canBeDownloaded(const QUrl& url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

} // namespace

ImageDownloads::ImageDownloads(DownloadLimits limits, const std::atomic_bool* cancelled, std::function<void(qint64, qint64)> progress)
    : m_limits(limits)
    , m_cancelled(cancelled)
    , m_progress(std::move(progress))
{
}

ImageDownloads::~ImageDownloads()
{
    qDeleteAll(m_running);
}

QHash<QString, QByteArray> ImageDownloads::run(const QStringList& addresses)
{
    for (const QString& address : addresses.first(qMin(addresses.size(), m_limits.images.count))) {
        if (canBeDownloaded(QUrl(address)))
            m_waiting.append(address);
    }
    m_all = m_waiting.size();
    m_deadline.setRemainingTime(m_limits.milliseconds);
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &m_loop, [this] { checkClock(); });
    clock.start(downloadClockMilliseconds);
    checkClock();
    startNext();
    if (!m_running.isEmpty())
        m_loop.exec(QEventLoop::ExcludeUserInputEvents);
    return std::move(m_images);
}

void ImageDownloads::startNext()
{
    while (m_running.size() < m_limits.atOnce && !m_waiting.isEmpty())
        start(m_waiting.takeFirst());
    if (m_running.isEmpty())
        m_loop.quit();
}

void ImageDownloads::start(const QString& address)
{
    QNetworkReply* reply = m_network.get(imageRequest(QUrl(address), m_limits));
    m_running.insert(reply);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [this, reply] { watch(reply); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, address] { finish(reply, address); }, Qt::QueuedConnection);
}

void ImageDownloads::watch(QNetworkReply* reply)
{
    const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qsizetype room = qMin(m_limits.images.bytes, m_limits.images.total - m_total);
    if (qMax(announced, reply->bytesAvailable()) > room)
        reply->abort();
}

void ImageDownloads::finish(QNetworkReply* reply, const QString& address)
{
    m_running.remove(reply);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray bytes = reply->error() == QNetworkReply::NoError && status == 200 ? reply->readAll() : QByteArray();
    if (!bytes.isEmpty() && bytes.size() <= qMin(m_limits.images.bytes, m_limits.images.total - m_total)) {
        m_total += bytes.size();
        m_images.insert(address, bytes);
    }
    if (m_progress)
        m_progress(++m_done, m_all);
    startNext();
}

void ImageDownloads::checkClock()
{
    if (!m_deadline.hasExpired() && !(m_cancelled && *m_cancelled))
        return;
    m_waiting.clear();
    const QSet<QNetworkReply*> running = m_running;
    for (QNetworkReply* reply : running)
        reply->abort();
}

} // namespace lectern
