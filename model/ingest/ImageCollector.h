// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"

#include <functional>

namespace lectern {

/// Scheme of the addresses of what belongs to the very thing that is read, an entry of an archive or a file beside a
/// page: "part:/OEBPS/cover.png". They resolve like any other, and never stay in an article; nor do those of the
/// schemes "cid", "blob" and "file", which archived pages use for the same.
inline constexpr QLatin1StringView partScheme("part");

/// Brings the bytes that an address leads to; nothing when they can't be had.
using ImageLoader = std::function<std::optional<QByteArray>(const QString& address)>;

struct ImageLimits
{
    qsizetype bytes = 5 << 20;   // of one image
    qsizetype total = 128 << 20; // of all
    qsizetype count = 2000;
};

/// Takes images in: told by their bytes, kept as they came, each once. Never decodes one.
class ImageCollector final
{
public:
    struct Taken
    {
        QString source = {};    // "image:HASH"; empty when it was not taken
        bool worthless = false; // nothing to see: a tracking pixel, or no image at all
        int width = 0;          // pixels; 0 when unknown
        int height = 0;
    };

    explicit ImageCollector(QList<StoredImage> held = {}, ImageLimits limits = {});

    /// What is too large, or one too many, is not taken; it may still be worth its place.
    [[nodiscard]] Taken take(const QByteArray& bytes);
    /// A data: URL (RFC 2397).
    [[nodiscard]] Taken takeDataUrl(QByteArrayView url);

    [[nodiscard]] const QList<StoredImage>& images() const { return m_images; }

private:
    [[nodiscard]] bool hasRoomFor(const QByteArray& bytes) const;

    QList<StoredImage> m_images;
    ImageLimits m_limits;
    qsizetype m_total = 0;
};

/// The addresses of images that semantic HTML shows and the library would not hold, in order, each once.
[[nodiscard]] QStringList imageAddresses(QByteArrayView html);

/// Takes in what the article shows: `src` becomes "image:HASH", with the width and height of the image where the page gave none. What
/// is worthless and has no alternative text is dropped. What can't be had keeps its address and its text; nothing loads it later.
/// To be called, with an empty loader if need be, for every article that is stored.
void takeImages(IngestedArticle& article, const ImageLoader& loader, ImageLimits limits = {});

} // namespace lectern
