// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace lectern {

/// What the first bytes of an image say about it.
struct ImageHeader
{
    QString mediaType;
    int width = 0; // pixels; 0 when it does not say, as vector graphics may
    int height = 0;

    bool operator==(const ImageHeader&) const = default;
};

/// PNG, JPEG, GIF, WebP, AVIF and SVG, told by their bytes alone; nothing for anything else, and for one whose header is damaged.
[[nodiscard]] std::optional<ImageHeader> readImageHeader(QByteArrayView bytes);

} // namespace lectern
