// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/GreedyDiff.h"

#include <algorithm>
#include <cstdlib>

namespace lectern::anchoring {

namespace {

constexpr qsizetype editsAtOnce = 80;
constexpr qint32 outside = -1;

// Row `edits` of a triangle: diagonals -edits, -edits + 2, … edits.
std::size_t slot(qsizetype edits, qsizetype diagonal)
{
    return static_cast<std::size_t>(edits * (edits + 1) / 2 + (diagonal + edits) / 2);
}

} // namespace

GreedyDiff::GreedyDiff(TokenSpan oldTokens, TokenSpan newTokens, Partners& partners)
    : m_old(oldTokens), m_new(newTokens), m_partners(partners), m_reached(slot(editsAtOnce + 1, -editsAtOnce - 1))
{
}

void GreedyDiff::compare(Gap gap)
{
    while (!gap.isEmpty())
        gap = advance(gap);
}

bool GreedyDiff::equal(qsizetype oldIndex, qsizetype newIndex) const
{
    return m_old[static_cast<std::size_t>(oldIndex)].key == m_new[static_cast<std::size_t>(newIndex)].key;
}

qint32& GreedyDiff::reached(qsizetype edits, qsizetype diagonal)
{
    return m_reached[slot(edits, diagonal)];
}

qint32 GreedyDiff::reachedOrOutside(qsizetype edits, qsizetype diagonal) const
{
    return std::abs(diagonal) > edits ? outside : m_reached[slot(edits, diagonal)];
}

/// Compares up to the gap's end, or as far as the edits go. Returns what is left.
Gap GreedyDiff::advance(const Gap& gap)
{
    Point furthest;
    qsizetype edits = 0;
    for (;; ++edits) {
        furthest = extendAll(gap, edits);
        if (edits == editsAtOnce || furthest.progress() == gap.oldSize() + gap.newSize())
            break;
    }
    takePath(gap, edits, furthest);
    return {.oldStart = gap.oldStart + furthest.old,
        .oldEnd = gap.oldEnd,
        .newStart = gap.newStart + furthest.old - furthest.diagonal,
        .newEnd = gap.newEnd};
}

GreedyDiff::Point GreedyDiff::extendAll(const Gap& gap, qsizetype edits)
{
    Point furthest;
    for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
        const std::optional<Point> point = extend(gap, edits, diagonal);
        reached(edits, diagonal) = point ? static_cast<qint32>(point->old) : outside;
        if (point && point->progress() >= furthest.progress())
            furthest = *point;
    }
    return furthest;
}

std::optional<GreedyDiff::Point> GreedyDiff::extend(const Gap& gap, qsizetype edits, qsizetype diagonal) const
{
    qsizetype old = stepTo(edits, diagonal);
    const qsizetype fresh = old - diagonal;
    if (old < 0 || old > gap.oldSize() || fresh < 0 || fresh > gap.newSize())
        return std::nullopt;
    while (old < gap.oldSize() && old - diagonal < gap.newSize()
        && equal(gap.oldStart + old, gap.newStart + old - diagonal))
        ++old;
    return Point{.old = old, .diagonal = diagonal};
}

/// The old offset that one more edit leads to on this diagonal.
qsizetype GreedyDiff::stepTo(qsizetype edits, qsizetype diagonal) const
{
    if (edits == 0)
        return 0;
    const qint32 byDeletion = reachedOrOutside(edits - 1, diagonal - 1);
    const qint32 byInsertion = reachedOrOutside(edits - 1, diagonal + 1);
    return std::max(byDeletion == outside ? outside : byDeletion + 1, byInsertion);
}

void GreedyDiff::takePath(const Gap& gap, qsizetype edits, Point end)
{
    for (;; --edits) {
        const qsizetype begin = stepTo(edits, end.diagonal);
        for (qsizetype old = begin; old < end.old; ++old)
            m_partners[static_cast<std::size_t>(gap.oldStart + old)] = static_cast<qint32>(gap.newStart + old - end.diagonal);
        if (edits == 0)
            return;
        const qint32 byDeletion = reachedOrOutside(edits - 1, end.diagonal - 1);
        end.diagonal += byDeletion != outside && byDeletion + 1 == begin ? -1 : 1;
        end.old = reached(edits - 1, end.diagonal);
    }
}

} // namespace lectern::anchoring
