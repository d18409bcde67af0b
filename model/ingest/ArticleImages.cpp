// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArticleImages.h"

#include "model/ingest/ImageDownloads.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

ImageLoader imagesBeside(const QString& file)
{
    const QString folder = QFileInfo(file).canonicalPath();
    return [folder](const QString& address) -> std::optional<QByteArray> {
        const QUrl url(address);
        if (url.scheme() != partScheme || folder.isEmpty())
            return std::nullopt;
        // Canonical: "..", links and the like are gone from it, and it is empty when there is no such file.
        const QString path = QFileInfo(folder + url.path(QUrl::FullyDecoded)).canonicalFilePath();
        if (!path.startsWith(folder == "/"_L1 ? folder : folder + u'/'))
            return std::nullopt;
        const auto source = readFile(path, {.bytes = ImageLimits().bytes});
        return source ? std::optional(source->bytes) : std::nullopt;
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
