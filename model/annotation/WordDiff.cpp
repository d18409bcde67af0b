// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/WordDiff.h"

#include "model/annotation/ChanceMatches.h"
#include "model/annotation/GreedyDiff.h"
#include "model/annotation/SlidingEdges.h"
#include "model/annotation/UniqueSequences.h"

#include <array>

namespace lectern::anchoring {

namespace {

constexpr std::array sequenceLengths = {6, 3, 1};
constexpr qsizetype smallGap = 24; // tokens on both sides, which GreedyDiff settles best by itself

class Comparison final
{
public:
    Comparison(TokenSpan oldTokens, TokenSpan newTokens)
        : m_old(oldTokens), m_new(newTokens), m_partners(oldTokens.size(), gone), m_greedy(m_old, m_new, m_partners)
    {
    }

    void compare(Gap gap, std::size_t level = 0)
    {
        trim(gap);
        if (gap.isEmpty())
            return;
        if (level == sequenceLengths.size() || gap.oldSize() + gap.newSize() <= smallGap)
            m_greedy.compare(gap);
        else
            split(gap, level);
    }

    [[nodiscard]] Partners take() { return std::move(m_partners); }

private:
    [[nodiscard]] bool equal(qsizetype oldIndex, qsizetype newIndex) const
    {
        return m_old[static_cast<std::size_t>(oldIndex)].key == m_new[static_cast<std::size_t>(newIndex)].key;
    }

    void pair(qsizetype oldIndex, qsizetype newIndex)
    {
        m_partners[static_cast<std::size_t>(oldIndex)] = static_cast<qint32>(newIndex);
    }

    void trim(Gap& gap)
    {
        while (!gap.isEmpty() && equal(gap.oldStart, gap.newStart))
            pair(gap.oldStart++, gap.newStart++);
        while (!gap.isEmpty() && equal(gap.oldEnd - 1, gap.newEnd - 1))
            pair(--gap.oldEnd, --gap.newEnd);
    }

    void split(const Gap& gap, std::size_t level)
    {
        const int length = sequenceLengths[level];
        qsizetype oldStart = gap.oldStart;
        qsizetype newStart = gap.newStart;
        for (const Match& match : uniqueSequences(m_old, m_new, gap, length)) {
            if (match.oldIndex < oldStart || match.newIndex < newStart)
                continue; // within a sequence that was already taken
            compare({oldStart, match.oldIndex, newStart, match.newIndex}, level + 1);
            oldStart = match.oldIndex;
            newStart = match.newIndex;
            for (int k = 0; k < length; ++k)
                pair(oldStart++, newStart++);
        }
        compare({oldStart, gap.oldEnd, newStart, gap.newEnd}, level + 1);
    }

    TokenSpan m_old;
    TokenSpan m_new;
    Partners m_partners;
    GreedyDiff m_greedy;
};

} // namespace

Partners wordDiff(TokenSpan oldTokens, TokenSpan newTokens)
{
    Comparison comparison(oldTokens, newTokens);
    comparison.compare({0, std::ssize(oldTokens), 0, std::ssize(newTokens)});
    Partners partners = comparison.take();
    takeBackChanceMatches(partners, oldTokens, newTokens);
    slideToBreaks(partners, oldTokens, newTokens);
    return partners;
}

} // namespace lectern::anchoring
