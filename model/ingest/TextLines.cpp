// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/TextLines.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace lectern {

namespace {

constexpr qsizetype longestWrapped = 132;
constexpr qsizetype shortestWrapped = 40;

struct LineCensus
{
    std::array<qsizetype, longestWrapped + 2> lengths{}; // the last entry: longer ones
    qsizetype lines = 0;
    qsizetype followed = 0; // lines that another one of the same group follows
    qsizetype groups = 0;
    qsizetype indented = 0;
    qsizetype longFollowed = 0;
};

LineCensus census(QStringView text)
{
    LineCensus counted;
    LineCursor lines(text);
    qsizetype previous = 0;
    while (const auto line = lines.next()) {
        const qsizetype length = line->size();
        if (length > 0) {
            ++counted.lines;
            ++counted.lengths[qMin(length, longestWrapped + 1)];
            counted.groups += previous == 0;
            counted.indented += indentOf(*line) >= 3;
            counted.followed += previous > 0;
            counted.longFollowed += previous > longestWrapped;
        }
        previous = length;
    }
    return counted;
}

/// The length that all but a few lines keep to.
qsizetype usualWidth(const LineCensus& counted)
{
    qsizetype longer = 0;
    for (qsizetype length = longestWrapped + 1; length > 0; --length) {
        longer += counted.lengths[length];
        if (longer * 20 >= counted.lines)
            return length;
    }
    return 0;
}

/// Lines that end near the width, as those of a wrapped paragraph do but for its last.
qsizetype linesNear(const LineCensus& counted, qsizetype width)
{
    return std::accumulate(counted.lengths.begin() + width * 3 / 4, counted.lengths.end(), qsizetype(0));
}

} // namespace

std::optional<QStringView> LineCursor::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const auto isEnd = [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == u'\f'; };
    const qsizetype length = std::ranges::find_if(m_rest, isEnd) - m_rest.begin();
    const QStringView line = m_rest.first(length);
    const bool crlf = m_rest.sliced(length).startsWith(u"\r\n");
    m_rest = m_rest.sliced(qMin(m_rest.size(), length + (crlf ? 2 : 1)));
    const auto lastInk = std::find_if(line.rbegin(), line.rend(), [](QChar c) { return !c.isSpace(); });
    return line.first(line.rend() - lastInk);
}

TextLayout layoutOf(QStringView text)
{
    const LineCensus counted = census(text);
    TextLayout layout{.groups = counted.groups, .width = usualWidth(counted)};
    layout.indented = counted.indented * 2 > counted.lines;
    const bool narrow = layout.width >= shortestWrapped && layout.width <= longestWrapped;
    // Of a paragraph of n lines n - 1 are full; paragraphs of two or three lines are common.
    layout.wrapped = narrow && counted.followed > 0 && linesNear(counted, layout.width) * 2 > counted.followed;
    layout.paragraphsByLine = !layout.wrapped && counted.longFollowed * 4 > counted.followed && counted.followed > 0;
    if (layout.paragraphsByLine)
        layout.groups = counted.lines;
    return layout;
}

LineGroup GroupCursor::next()
{
    constexpr qsizetype longestGroup = 4096;
    LineGroup group;
    while (const auto line = m_lines.next()) {
        if (!line->isEmpty())
            group.append(*line);
        else if (!group.isEmpty())
            return group;
        if (!group.isEmpty() && (m_byLine || group.size() >= longestGroup))
            return group;
    }
    return group;
}

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    for (const QChar c : line) {
        if (c == u'\t')
            indent = indent / 4 * 4 + 4;
        else if (c == u' ' || c == QChar::Nbsp)
            ++indent;
        else
            break;
    }
    return indent;
}

} // namespace lectern
