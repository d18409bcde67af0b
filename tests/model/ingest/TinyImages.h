// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace lectern {

/// The beginnings of images, as much as a look at their headers needs.

inline QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray littleEndian(quint32 number, qsizetype length)
{
    QByteArray bytes(4, 0);
    qToLittleEndian(number, bytes.data());
    return bytes.first(length);
}

inline QByteArray pngOf(quint32 width, quint32 height)
{
    return "\x89PNG\r\n\x1A\n" + bigEndian(13) + "IHDR" + bigEndian(width) + bigEndian(height) + QByteArray::fromHex("0802000000");
}

inline QByteArray gifOf(quint32 width, quint32 height)
{
    return "GIF89a" + littleEndian(width, 2) + littleEndian(height, 2) + QByteArray::fromHex("800000ffffff0000003b");
}

inline QByteArray jpegOf(quint32 width, quint32 height)
{
    return QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffffc0001108") + bigEndian(height).last(2) + bigEndian(width).last(2)
        + QByteArray::fromHex("03011100021100031100");
}

inline QByteArray webpOf(quint32 width, quint32 height)
{
    return "RIFF" + QByteArray(4, 0) + "WEBPVP8X" + littleEndian(10, 4) + QByteArray(4, 0) + littleEndian(width - 1, 3) + littleEndian(height - 1, 3);
}

inline QByteArray avifOf(quint32 width, quint32 height)
{
    return bigEndian(24) + "ftypavif" + QByteArray(12, 0) + bigEndian(20) + "ispe" + QByteArray(4, 0) + bigEndian(width) + bigEndian(height);
}

} // namespace lectern
