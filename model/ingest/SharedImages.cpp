// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SharedImages.h"

#include <algorithm>
#include <utility>

namespace lectern {

namespace {

constexpr QByteArrayView namePrefix("--sf-img-");
constexpr QByteArrayView use("var(--sf-img-");
constexpr qsizetype longestName = 32;

bool isOfName(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

QByteArrayView nameAt(QByteArrayView css, qsizetype at)
{
    const QByteArrayView rest = css.sliced(at).first(qMin(longestName, css.size() - at));
    return rest.first(std::ranges::find_if_not(rest, isOfName) - rest.begin());
}

QByteArrayView withoutLeadingSpace(QByteArrayView css)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    return css.sliced(std::ranges::find_if_not(css, isSpace) - css.begin());
}

/// SingleFile may say in a comment where the image was.
QByteArrayView withoutLeadingComment(QByteArrayView css)
{
    constexpr qsizetype longest = 4 << 10;
    if (!css.startsWith("/*"))
        return css;
    const qsizetype end = css.first(qMin(longest, css.size())).indexOf("*/");
    return end < 0 ? QByteArrayView() : withoutLeadingSpace(css.sliced(end + 2));
}

/// What follows the name, `: url("data:…")`, quoted in either way or not at all: from "data:" on, and with what it
/// ends.
std::pair<QByteArrayView, char> dataUrlBehind(QByteArrayView css)
{
    QByteArrayView rest = withoutLeadingSpace(css);
    if (!rest.startsWith(':'))
        return {};
    rest = withoutLeadingComment(withoutLeadingSpace(rest.sliced(1)));
    if (!rest.startsWith("url("))
        return {};
    rest = withoutLeadingSpace(rest.sliced(4));
    const bool quoted = rest.startsWith('"') || rest.startsWith('\'');
    const QByteArrayView url = quoted ? rest.sliced(1) : rest;
    return url.startsWith("data:") ? std::pair(url, quoted ? rest.front() : ')') : std::pair(QByteArrayView(), '\0');
}

} // namespace

void addSharedImages(SharedImages& images, QByteArrayView css)
{
    constexpr qsizetype most = 10'000;
    for (qsizetype at = css.indexOf(namePrefix); at >= 0 && images.size() < most;) {
        const QByteArrayView name = nameAt(css, at);
        at += name.size();
        if (const auto [url, end] = dataUrlBehind(css.sliced(at)); !url.isEmpty()) {
            const qsizetype length = url.indexOf(end);
            if (length < 0) // nor does any other end: looking for each would take quadratic time
                return;
            if (!images.contains(name))
                images.insert(name, url.first(length));
            at = url.data() + length - css.data();
        }
        at = css.indexOf(namePrefix, at);
    }
}

QByteArrayView sharedImageOf(const HtmlNode& image)
{
    const QByteArrayView style = image.attribute("style");
    const qsizetype at = style.indexOf(use);
    return at < 0 ? QByteArrayView() : nameAt(style, at + 4);
}

bool showsSharedImage(QByteArrayView style)
{
    return style.contains(use);
}

} // namespace lectern
