// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/OffsetMap.h"

#include <algorithm>
#include <ranges>

namespace lectern {

void OffsetMap::append(qsizetype offset, int position, qsizetype length, const QList<qsizetype>& hyphens)
{
    bool goesOn = false;
    if (!m_pieces.isEmpty()) {
        Piece& last = m_pieces.last();
        const qsizetype ahead = offset - last.offset;
        const qsizetype hyphensInLast = m_hyphens.size() - hyphensBefore(last);
        goesOn = ahead <= last.length + 1 && ahead + hyphensInLast == position - last.position;
        if (goesOn)
            last.length = ahead + length;
    }
    if (!goesOn)
        m_pieces.append({.offset = offset, .length = length, .position = position});
    m_hyphens += hyphens;
    m_pieces.last().hyphens = m_hyphens.size();
}

qsizetype OffsetMap::hyphensBefore(const Piece& piece) const
{
    return &piece == m_pieces.constData() ? 0 : (&piece - 1)->hyphens;
}

int OffsetMap::hyphenPosition(const Piece& piece, qsizetype hyphen) const
{
    return piece.position + int(m_hyphens[hyphen] - piece.offset + hyphen - hyphensBefore(piece));
}

qsizetype OffsetMap::firstHyphen(const Piece& piece, int position) const
{
    const auto hyphens = std::views::iota(hyphensBefore(piece), piece.hyphens);
    const auto first = std::ranges::lower_bound(
        hyphens, position, {}, [&](qsizetype hyphen) { return hyphenPosition(piece, hyphen); });
    return first == hyphens.end() ? piece.hyphens : *first;
}

const OffsetMap::Piece* OffsetMap::pieceAt(int position) const
{
    const auto after = std::ranges::upper_bound(m_pieces, position, {}, &Piece::position);
    return after == m_pieces.begin() ? nullptr : &*std::prev(after);
}

int OffsetMap::positionOf(qsizetype offset) const
{
    if (m_pieces.isEmpty())
        return 0;
    const auto after = std::ranges::upper_bound(m_pieces, offset, {}, &Piece::offset);
    if (after == m_pieces.begin())
        return m_pieces.first().position;
    const Piece& piece = *std::prev(after);
    const auto first = m_hyphens.begin() + hyphensBefore(piece);
    const auto hyphens = std::ranges::upper_bound(first, m_hyphens.begin() + piece.hyphens, offset) - first;
    return piece.position + int(qMin(offset - piece.offset, piece.length) + hyphens);
}

qsizetype OffsetMap::offsetOf(int position) const
{
    if (m_pieces.isEmpty())
        return 0;
    const Piece* piece = pieceAt(position);
    if (!piece)
        return m_pieces.first().offset;
    const qsizetype hyphens = firstHyphen(*piece, position) - hyphensBefore(*piece);
    return piece->offset + qMin<qsizetype>(position - piece->position - hyphens, piece->length);
}

bool OffsetMap::isHyphen(int position) const
{
    const Piece* piece = pieceAt(position);
    const qsizetype hyphen = piece ? firstHyphen(*piece, position) : 0;
    return piece && hyphen < piece->hyphens && hyphenPosition(*piece, hyphen) == position;
}

int OffsetMap::withoutHyphens(int position) const
{
    const Piece* piece = pieceAt(position);
    return piece ? position - int(firstHyphen(*piece, position)) : position;
}

int OffsetMap::withHyphens(int position) const
{
    const auto placeOf = [this](qsizetype hyphen) {
        const auto piece = std::ranges::upper_bound(m_pieces, hyphen, {}, &Piece::hyphens);
        return hyphenPosition(*piece, hyphen) - int(hyphen);
    };
    const auto hyphens = std::views::iota(qsizetype(0), m_hyphens.size());
    const auto after = std::ranges::upper_bound(hyphens, position, {}, placeOf);
    return position + int(after - hyphens.begin());
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
