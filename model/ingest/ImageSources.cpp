// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ImageSources.h"

#include <QList>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr double sensibleWidth = 1600;
constexpr double likelyWidth = 800;  // of an image that does not say
constexpr double tooNarrow = 500;    // to be preferred to an image of unknown width
constexpr qsizetype smallestImage = 128;        // bytes of a data: URL; smaller ones hold a place
constexpr qsizetype smallestDrawing = 1 << 10;  // the same for SVG
constexpr qsizetype largestPreview = 8 << 10;   // a blurred one, with the real address beside it

struct Candidate
{
    QByteArrayView address;
    double width = 0; // pixels
};

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

double widthOf(const HtmlNode& image)
{
    const double width = image.attribute("width").toByteArray().toDouble();
    return width > 1 ? width : likelyWidth;
}

/// A srcset (WHATWG HTML, 4.8.4.2.1): addresses with "480w" or "2x" behind them.
QList<Candidate> candidatesIn(QByteArrayView srcset, double baseWidth)
{
    constexpr qsizetype most = 50;
    QList<Candidate> found;
    qsizetype at = 0;
    while (at < srcset.size() && found.size() < most) {
        while (at < srcset.size() && (isBlank(srcset[at]) || srcset[at] == ','))
            ++at;
        const qsizetype start = at;
        while (at < srcset.size() && !isBlank(srcset[at]))
            ++at;
        QByteArrayView address = srcset.sliced(start, at - start);
        const bool bare = address.endsWith(',');
        while (address.endsWith(','))
            address.chop(1);
        const qsizetype comma = bare ? at : srcset.indexOf(',', at);
        const qsizetype end = comma < 0 ? srcset.size() : comma;
        const QByteArray descriptor = srcset.sliced(at, end - at).toByteArray().trimmed();
        at = end;
        const double number = descriptor.chopped(qMin<qsizetype>(1, descriptor.size())).toDouble();
        const double width = descriptor.endsWith('w') ? number : baseWidth * (descriptor.endsWith('x') ? number : 1);
        if (!address.isEmpty() && !address.startsWith("data:"))
            found.append({address, width});
    }
    return found;
}

/// The widest that is not too wide; else the narrowest.
const Candidate* best(const QList<Candidate>& candidates)
{
    const Candidate* chosen = nullptr;
    for (const Candidate& candidate : candidates) {
        if (!chosen)
            chosen = &candidate;
        const bool fits = candidate.width <= sensibleWidth;
        const bool chosenFits = chosen->width <= sensibleWidth;
        if (fits != chosenFits ? fits : fits ? candidate.width > chosen->width : candidate.width < chosen->width)
            chosen = &candidate;
    }
    return chosen;
}

QList<Candidate> setCandidates(const HtmlNode& element, double width)
{
    QList<Candidate> found;
    for (const char* name : {"data-srcset", "data-lazy-srcset", "srcset"})
        found += candidatesIn(element.attribute(name), width);
    found.removeIf([](const Candidate& candidate) { return holdsPlace(candidate.address); });
    return found;
}

/// Formats that no part of Qt reads.
bool isReadable(QByteArrayView type)
{
    return !type.contains("avif") && !type.contains("jxl") && !type.contains("hei");
}

QList<Candidate> pictureCandidates(const HtmlNode& image, double width)
{
    QList<Candidate> found;
    for (const HtmlNode* source = image.previous; source && !source->is(GUMBO_TAG_IMG); source = source->previous) {
        if (source->is(GUMBO_TAG_SOURCE) && isReadable(source->attribute("type")))
            found += setCandidates(*source, width);
    }
    return found;
}

QByteArrayView lazyAddress(const HtmlNode& image)
{
    for (const char* name : {"data-src", "data-lazy-src", "data-original", "data-lazy", "data-hi-res-src", "data-orig-file"}) {
        const QByteArrayView source = image.attribute(name).trimmed();
        if (!source.isEmpty() && !source.startsWith("data:") && !source.startsWith('{'))
            return source;
    }
    return {};
}

} // namespace

bool holdsPlace(QByteArrayView source)
{
    if (source.startsWith("data:"))
        return source.size() < (source.startsWith("data:image/svg") ? smallestDrawing : smallestImage);
    const QByteArray lower = source.toByteArray().toLower();
    return std::ranges::any_of(std::initializer_list<const char*>{"placeholder", "blank.", "spacer", "1x1", "pixel.", "lazy", "transparent.", "grey.gif", "loading.gif"},
        [&](const char* word) { return lower.contains(word); });
}

QByteArrayView chosenImage(const HtmlNode& image)
{
    const QByteArrayView source = image.attribute("src").trimmed();
    const bool inPage = source.startsWith("data:");
    if (inPage && source.size() > largestPreview)
        return source;
    const double width = widthOf(image);
    const QByteArrayView lazy = lazyAddress(image);
    const QByteArrayView plain = !lazy.isEmpty() ? lazy : inPage || holdsPlace(source) ? QByteArrayView() : source;
    QList<Candidate> offered = setCandidates(image, width);
    if (offered.isEmpty() && plain.isEmpty())
        offered = pictureCandidates(image, width);
    const Candidate* chosen = best(offered);
    if (chosen && (plain.isEmpty() || chosen->width >= tooNarrow))
        return chosen->address;
    if (!plain.isEmpty())
        return plain;
    return source;
}

QList<QByteArrayView> offeredImages(const HtmlNode& image)
{
    QList<QByteArrayView> offered{chosenImage(image), image.attribute("src").trimmed(), lazyAddress(image)};
    for (const Candidate& candidate : setCandidates(image, likelyWidth) + pictureCandidates(image, likelyWidth))
        offered.append(candidate.address);
    offered.removeIf(
        [](QByteArrayView address) { return address.isEmpty() || address.startsWith("data:") || holdsPlace(address); });
    return offered;
}

bool isTrackingPixel(const HtmlNode& image)
{
    const auto isTiny = [](QByteArrayView size) { return size == "0" || size == "1" || size == "0px" || size == "1px"; };
    if (isTiny(image.attribute("width")) || isTiny(image.attribute("height")))
        return true;
    const QByteArrayView source = chosenImage(image);
    if (source.startsWith("data:"))
        return false;
    return std::ranges::any_of(std::initializer_list<const char*>{"doubleclick.net", "scorecardresearch.com", "quantserve.com", "facebook.com/tr",
                                   "pixel.wp.com", "vgwort.de", "google-analytics", "statcounter.com", "/pixel.gif", "/pixel.png", "/1x1.gif", "/blank.gif", "/spacer.gif"},
        [&](const char* counter) { return source.contains(counter); });
}

QString withoutSize(QStringView address)
{
    static const QRegularExpression size(u"(?:-\\d{2,4}x\\d{2,4}|@2x|-scaled)?\\.\\w{3,4}$"_s);
    const qsizetype query = address.indexOf(u'?');
    return address.left(query < 0 ? address.size() : query).toString().remove(size);
}

bool isSameImage(QStringView one, QStringView other)
{
    return one == other || (!one.isEmpty() && withoutSize(one) == withoutSize(other));
}

} // namespace lectern
