// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArticleImages.h"

#include "model/ingest/ImageDownloads.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// A mirror of a site keeps each of its hosts in a folder of that name: "gazette.example", "localhost:8080".
bool isNamedAsHost(const QString& folder)
{
    static const QRegularExpression host(
        u"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:[a-z]{2,}|\\d{1,3})(?:[:+_]\\d{2,5})?$"_s);
    return host.match(folder).hasMatch();
}

/// The page's folder, then those above it up to that of its site, if it lies in one. None when there is no such folder.
QStringList foldersOf(const QString& file)
{
    const QString own = QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath();
    QStringList folders;
    for (QString folder = own; folder.size() > 1; folder = QFileInfo(folder).path()) {
        folders.append(folder);
        if (isNamedAsHost(QFileInfo(folder).fileName()))
            return folders;
    }
    return own.isEmpty() ? QStringList() : QStringList(own);
}

} // namespace

ImageLoader imagesBeside(const QString& file)
{
    return [folders = foldersOf(file)](const QString& address) -> std::optional<QByteArray> {
        const QUrl url(address);
        if (url.scheme() != partScheme)
            return std::nullopt;
        for (const QString& folder : folders) {
            // Canonical: "..", links and the like are gone from it, and it is empty when there is no such file.
            const QString path = QFileInfo(folder + url.path(QUrl::FullyDecoded)).canonicalFilePath();
            if (!path.startsWith(folder == "/"_L1 ? folder : folder + u'/'))
                continue;
            if (const auto source = readFile(path, {.bytes = ImageLimits().bytes}))
                return source->bytes;
        }
        return std::nullopt;
    };
}

void bringImages(IngestedArticle& article, const QString& place, DownloadLimits limits, const std::atomic_bool* cancelled,
    const std::function<void(qint64, qint64)>& progress)
{
    const bool web = place.startsWith("http://"_L1, Qt::CaseInsensitive) || place.startsWith("https://"_L1, Qt::CaseInsensitive);
    if (!web)
        return takeImages(article, place.isEmpty() ? ImageLoader() : imagesBeside(place), limits.images);
    const QStringList addresses = imageAddresses(article.html);
    const auto images = addresses.isEmpty() ? QHash<QString, QByteArray>() : ImageDownloads(limits, cancelled, progress).run(addresses);
    const auto fetched = [&](const QString& address) { return images.contains(address) ? std::optional(images.value(address)) : std::nullopt; };
    takeImages(article, fetched, limits.images);
}

} // namespace lectern
