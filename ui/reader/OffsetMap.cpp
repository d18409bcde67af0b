// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/OffsetMap.h"

#include <algorithm>

namespace lectern {

void OffsetMap::append(qsizetype offset, int position, qsizetype length)
{
    if (!m_pieces.isEmpty()) {
        Piece& last = m_pieces.last();
        const qsizetype ahead = offset - last.offset;
        const bool goesOn = ahead <= last.length + 1 && ahead == position - last.position;
        if (goesOn) {
            last.length = ahead + length;
            return;
        }
    }
    m_pieces.append({.offset = offset, .length = length, .position = position});
}

int OffsetMap::positionOf(qsizetype offset) const
{
    if (m_pieces.isEmpty())
        return 0;
    const auto after = std::ranges::upper_bound(m_pieces, offset, {}, &Piece::offset);
    if (after == m_pieces.begin())
        return m_pieces.first().position;
    const Piece& piece = *std::prev(after);
    return piece.position + int(qMin(offset - piece.offset, piece.length));
}

qsizetype OffsetMap::offsetOf(int position) const
{
    if (m_pieces.isEmpty())
        return 0;
    const auto after = std::ranges::upper_bound(m_pieces, position, {}, &Piece::position);
    if (after == m_pieces.begin())
        return m_pieces.first().offset;
    const Piece& piece = *std::prev(after);
    return piece.offset + qMin<qsizetype>(position - piece.position, piece.length);
}

OffsetMap::Span OffsetMap::span(const TextRange& range) const
{
    const int start = positionOf(range.start);
    return {.start = start, .end = range.isEmpty() ? start : positionOf(range.end - 1) + 1};
}

TextRange OffsetMap::range(Span span) const
{
    return {.start = offsetOf(span.start), .end = offsetOf(span.end)};
}

} // namespace lectern
