// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ImageHeader.h"

#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr quint32 largestSide = 1 << 20; // more than any decoder takes

template <class T>
T big(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

template <class T>
T little(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

quint32 little24(QByteArrayView bytes, qsizetype at)
{
    return little<quint16>(bytes, at) | quint32(static_cast<uchar>(bytes[at + 2])) << 16;
}

std::optional<ImageHeader> header(QLatin1StringView mediaType, quint32 width, quint32 height)
{
    if (width == 0 || height == 0 || width > largestSide || height > largestSide)
        return std::nullopt;
    return ImageHeader{.mediaType = mediaType, .width = int(width), .height = int(height)};
}

/// PNG 1.2, section 11.2.2: IHDR comes first.
std::optional<ImageHeader> png(QByteArrayView bytes)
{
    if (bytes.size() < 24 || bytes.sliced(12, 4) != "IHDR")
        return std::nullopt;
    return header("image/png"_L1, big<quint32>(bytes, 16), big<quint32>(bytes, 20));
}

std::optional<ImageHeader> gif(QByteArrayView bytes)
{
    if (bytes.size() < 10)
        return std::nullopt;
    return header("image/gif"_L1, little<quint16>(bytes, 6), little<quint16>(bytes, 8));
}

bool isStartOfFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// ITU T.81, annex B: segments of marker and length until the frame header.
std::optional<ImageHeader> jpeg(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 9 <= bytes.size()) {
        if (static_cast<uchar>(bytes[at]) != 0xFF)
            return std::nullopt;
        const uchar marker = static_cast<uchar>(bytes[at + 1]);
        if (isStartOfFrame(marker))
            return header("image/jpeg"_L1, big<quint16>(bytes, at + 7), big<quint16>(bytes, at + 5));
        const bool alone = marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        at += marker == 0xFF ? 1 : alone ? 2 : 2 + big<quint16>(bytes, at + 2);
    }
    return std::nullopt;
}

/// RFC 9649: the first chunk says which of three kinds it is.
std::optional<ImageHeader> webp(QByteArrayView bytes)
{
    if (bytes.size() < 30)
        return std::nullopt;
    const QByteArrayView chunk = bytes.sliced(12, 4);
    if (chunk == "VP8X")
        return header("image/webp"_L1, little24(bytes, 24) + 1, little24(bytes, 27) + 1);
    if (chunk == "VP8L") {
        const quint32 sides = little<quint32>(bytes, 21);
        return header("image/webp"_L1, (sides & 0x3FFF) + 1, (sides >> 14 & 0x3FFF) + 1);
    }
    if (chunk == "VP8 ")
        return header("image/webp"_L1, little<quint16>(bytes, 26) & 0x3FFF, little<quint16>(bytes, 28) & 0x3FFF);
    return std::nullopt;
}

/// ISO/IEC 23008-12: the property 'ispe' holds version, width and height; the first is that of the image or of one of its tiles.
std::optional<ImageHeader> avif(QByteArrayView bytes)
{
    const QByteArrayView boxes = bytes.first(qMin<qsizetype>(bytes.size(), 4096));
    const qsizetype sides = boxes.indexOf("ispe");
    if (sides < 0 || sides + 16 > boxes.size())
        return std::nullopt;
    return header("image/avif"_L1, big<quint32>(boxes, sides + 8), big<quint32>(boxes, sides + 12));
}

bool isAvif(QByteArrayView bytes)
{
    return bytes.size() >= 16 && bytes.sliced(4, 4) == "ftyp" && (bytes.sliced(8, 4) == "avif" || bytes.sliced(8, 4) == "avis");
}

/// An element svg after white space, declarations and comments.
bool isSvg(QByteArrayView bytes)
{
    QByteArrayView rest = bytes.first(qMin<qsizetype>(bytes.size(), 4096));
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    for (rest = rest.trimmed(); rest.startsWith("<?") || rest.startsWith("<!"); rest = rest.trimmed()) {
        const bool comment = rest.startsWith("<!--");
        const qsizetype end = rest.indexOf(comment ? QByteArrayView("-->") : QByteArrayView(">"));
        if (end < 0)
            return false;
        rest = rest.sliced(end + (comment ? 3 : 1));
    }
    return rest.startsWith("<svg") || rest.startsWith("<svg:svg");
}

} // namespace

std::optional<ImageHeader> readImageHeader(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return png(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return jpeg(bytes);
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return gif(bytes);
    if (bytes.startsWith("RIFF") && bytes.size() >= 16 && bytes.sliced(8, 4) == "WEBP")
        return webp(bytes);
    if (isAvif(bytes))
        return avif(bytes);
    return isSvg(bytes) ? std::optional(ImageHeader{.mediaType = u"image/svg+xml"_s}) : std::nullopt;
}

} // namespace lectern
