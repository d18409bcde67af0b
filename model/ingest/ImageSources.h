// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

namespace lectern {

/// The address of what an img element shows, of all that srcset, the sources of its picture and lazy loading offer: the widest of at
/// most 1600 pixels. A data: URL where the image is in the page; what only holds
/// its place when there is nothing else.
[[nodiscard]] QByteArrayView chosenImage(const HtmlNode& image);

/// All addresses that an img element names, that of chosenImage() first; none that holds a place, and no data: URL.
[[nodiscard]] QList<QByteArrayView> offeredImages(const HtmlNode& image);

/// An address of nothing to see, shown until the image is loaded.
[[nodiscard]] bool holdsPlace(QByteArrayView address);

/// An image that counts readers.
[[nodiscard]] bool isTrackingPixel(const HtmlNode& image);

/// An image's address without what tells its size, its kind and its quality: "…/wall" of "…/wall-300x200.jpg?q=80".
[[nodiscard]] QString withoutSize(QStringView address);

/// Whether two addresses are of one image in two sizes, as far as their names tell: "wall-300x200.jpg?q=80" and "wall.jpg".
[[nodiscard]] bool isSameImage(QStringView one, QStringView other);

} // namespace lectern
