// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Fetch.h"

#include "model/ingest/MetaRefresh.h"
#include "model/ingest/Transfer.h"
#include "model/Words.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool isWeb(const QUrl& url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

Failure networkFailure(const QUrl& url, const QString& cause)
{
    return failure(ErrorKind::Network, Words::tr("“%1” could not be fetched: %2.").arg(url.toDisplayString(), cause));
}

/// Where a redirect may lead to.
Result<QUrl> redirectTarget(const QUrl& from, const QUrl& location, const QSet<QUrl>& visited)
{
    const QUrl target = from.resolved(location);
    if (!isWeb(target))
        return networkFailure(from, Words::tr("it leads to “%1”, which is no web page").arg(target.toDisplayString()));
    if (from.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return networkFailure(from, Words::tr("it leads from a secure address to one that is not"));
    if (visited.contains(target))
        return networkFailure(from, Words::tr("its redirects go round in a circle"));
    return target;
}

/// Where an answer sends on to; empty for what is to be read. A page that only loads itself again is read.
QUrl locationIn(const TransferAnswer& answer)
{
    if (!answer.location.isEmpty() || !answer.mediaType.contains("html"_L1, Qt::CaseInsensitive))
        return answer.location;
    const QUrl target(metaRefreshIn(answer.bytes));
    const QUrl url = answer.url.resolved(target);
    return target.isEmpty() || !isWeb(url) || url.matches(answer.url, QUrl::RemoveFragment) ? QUrl() : target;
}

Source sourceOf(TransferAnswer&& answer)
{
    return {.bytes = std::move(answer.bytes),
        .url = answer.url.toString(QUrl::FullyEncoded),
        .fileName = {},
        .mediaType = std::move(answer.mediaType)};
}

} // namespace

Result<Source> fetch(const QString& address, FetchLimits limits, const std::atomic_bool* cancelled,
    const std::function<void(qint64, qint64)>& progress)
{
    QUrl url(address.trimmed());
    if (!isWeb(url))
        return failure(ErrorKind::Unsupported, Words::tr("“%1” is not an http or https address.").arg(address));
    QNetworkAccessManager network;
    const QDeadlineTimer deadline(limits.milliseconds);
    QSet<QUrl> visited;
    for (int redirects = 0; redirects <= limits.redirects; ++redirects) {
        visited.insert(url);
        Transfer transfer(network, {.bytes = limits.bytes, .deadline = deadline, .cancelled = cancelled, .progress = progress});
        Result<TransferAnswer> answer = transfer.run(url);
        if (!answer)
            return tl::make_unexpected(answer.error());
        const QUrl location = locationIn(*answer);
        if (location.isEmpty())
            return sourceOf(std::move(*answer));
        const auto target = redirectTarget(url, location, visited);
        if (!target)
            return tl::make_unexpected(target.error());
        url = *target;
    }
    return networkFailure(url, Words::tr("it redirects more than %1 times").arg(limits.redirects));
}

} // namespace lectern
