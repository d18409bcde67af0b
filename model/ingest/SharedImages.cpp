// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SharedImages.h"

#include <algorithm>

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

/// What follows the name: `: url("data:…")`, quoted in either way or not at all. Empty when it is something else.
QByteArrayView dataUrlBehind(QByteArrayView css)
{
    QByteArrayView rest = css.trimmed();
    if (!rest.startsWith(':'))
        return {};
    rest = rest.sliced(1).trimmed();
    if (!rest.startsWith("url("))
        return {};
    rest = rest.sliced(4).trimmed();
    const bool quoted = rest.startsWith('"') || rest.startsWith('\'');
    const char end = quoted ? rest.front() : ')';
    rest = quoted ? rest.sliced(1) : rest;
    const qsizetype length = rest.startsWith("data:") ? rest.indexOf(end) : -1;
    return length < 0 ? QByteArrayView() : rest.first(length);
}

} // namespace

void addSharedImages(SharedImages& images, QByteArrayView css)
{
    constexpr qsizetype most = 10'000;
    qsizetype at = css.indexOf(namePrefix);
    while (at >= 0 && images.size() < most) {
        const QByteArrayView name = nameAt(css, at);
        const qsizetype behind = at + name.size();
        const QByteArrayView url = dataUrlBehind(css.sliced(behind));
        if (!url.isEmpty() && !images.contains(name))
            images.insert(name, url);
        at = css.indexOf(namePrefix, url.isEmpty() ? behind : url.data() + url.size() - css.data());
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
