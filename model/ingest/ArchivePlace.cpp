// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArchivePlace.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString pathIn(const QUrl& part)
{
    QString path = part.path(QUrl::FullyDecoded);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

} // namespace

ArchivePlace placeInArchive(const QString& base, const QString& reference)
{
    QUrl from;
    from.setScheme(partScheme);
    from.setPath(u'/' + base, QUrl::DecodedMode);
    const QUrl place = from.resolved(QUrl(reference.trimmed()));
    if (place.scheme() != partScheme || !place.host().isEmpty())
        return {};
    return {.path = pathIn(place), .fragment = place.fragment(QUrl::FullyDecoded)};
}

QString partAddress(const QString& path)
{
    QUrl url;
    url.setScheme(partScheme);
    url.setPath(u'/' + path, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

ImageLoader partLoader(ZipArchive& archive)
{
    return [&archive](const QString& address) -> std::optional<QByteArray> {
        const QString path = placeInArchive({}, address).path;
        if (path.isEmpty() || archive.sizeOf(path) > ImageLimits().bytes)
            return std::nullopt;
        const auto bytes = archive.read(path);
        return bytes ? std::optional(*bytes) : std::nullopt;
    };
}

} // namespace lectern
