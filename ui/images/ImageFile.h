// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QImage>

namespace lectern {

/// An image as it came, decoded; a drawing made of lines is given three times its size, so that it can be looked at closely.
/// `size` is what it measures at 100 %. A null image: the bytes can't be read.
struct DecodedImage
{
    QImage image;
    QSize size;
};

[[nodiscard]] DecodedImage decoded(const QByteArray& bytes);
/// ".png": what files of this kind are called by; empty when it is not known.
[[nodiscard]] QString extensionOf(const QByteArray& bytes);
/// Writes the bytes as they are.
[[nodiscard]] Result<void> saveImage(const QByteArray& bytes, const QString& file);

} // namespace lectern
