// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/SlidingEdges.h"

#include <algorithm>

namespace lectern::anchoring {

namespace {

constexpr qsizetype furthestSlide = 40; // tokens

int strengthBefore(TokenSpan tokens, qsizetype i)
{
    return static_cast<int>(i < std::ssize(tokens) ? tokens[static_cast<std::size_t>(i)].before : Break::Paragraph);
}

/// By how many tokens a change of [start, end), which adds or removes them, is best slid, back (less than 0) or forth, when
/// so many unchanged tokens stand before and behind it.
qsizetype bestSlide(TokenSpan tokens, qsizetype start, qsizetype end, qsizetype back, qsizetype forth)
{
    const auto key = [tokens](qsizetype i) { return tokens[static_cast<std::size_t>(i)].key; };
    const auto fitness = [&](qsizetype slide) {
        return strengthBefore(tokens, start + slide) + strengthBefore(tokens, end + slide);
    };
    qsizetype best = 0;
    const auto consider = [&](qsizetype slide) {
        if (fitness(slide) > fitness(best))
            best = slide;
    };
    for (qsizetype slide = 1; slide <= back && key(start - slide) == key(end - slide); ++slide)
        consider(-slide);
    for (qsizetype slide = 1; slide <= forth && key(start + slide - 1) == key(end + slide - 1); ++slide)
        consider(slide);
    return best;
}

class Sliding final
{
public:
    Sliding(PartnerWindow& window, TokenSpan oldTokens, TokenSpan newTokens)
        : m_window(window), m_old(oldTokens), m_new(newTokens)
    {
    }

    void growInto(Gap gap)
    {
        while (!gap.isEmpty() && equal(gap.oldStart, gap.newStart))
            m_window[gap.oldStart++] = static_cast<qint32>(gap.newStart++);
        while (!gap.isEmpty() && equal(gap.oldEnd - 1, gap.newEnd - 1))
            m_window[--gap.oldEnd] = static_cast<qint32>(--gap.newEnd);
    }

    void slide(const Gap& gap)
    {
        if (gap.oldSize() == 0)
            slideAddition(gap);
        else if (gap.newSize() == 0)
            slideRemoval(gap);
    }

private:
    [[nodiscard]] bool equal(qsizetype oldIndex, qsizetype newIndex) const
    {
        return m_old[static_cast<std::size_t>(oldIndex)].key == m_new[static_cast<std::size_t>(newIndex)].key;
    }

    /// Pairs side by side that a change before the old token, or behind it, may slide over; one of them stays between
    /// it and the next change. At the text's edges there is none.
    [[nodiscard]] qsizetype roomBefore(qsizetype i) const
    {
        qsizetype room = 0;
        while (room < furthestSlide && i - room - 2 >= 0 && m_window[i - room - 2] != gone
            && m_window[i - room - 2] == m_window[i - 1] - room - 1)
            ++room;
        return i - room == 1 ? room + 1 : room;
    }

    [[nodiscard]] qsizetype roomFrom(qsizetype i) const
    {
        qsizetype room = 0;
        while (room < furthestSlide && i + room + 1 < m_window.end() && m_window[i + room + 1] == m_window[i] + room + 1)
            ++room;
        return i + room + 1 == m_window.end() ? room + 1 : room;
    }

    void slideAddition(const Gap& gap)
    {
        const qsizetype i = gap.oldStart;
        const qsizetype start = m_window[i - 1] + 1;
        const qsizetype end = m_window[i];
        const qsizetype slide = bestSlide(m_new, start, end, roomBefore(i), roomFrom(i));
        for (qsizetype k = 0; k < slide; ++k)
            m_window[i + k] = static_cast<qint32>(start + k);
        for (qsizetype k = -1; k >= slide; --k)
            m_window[i + k] = static_cast<qint32>(end + k);
    }

    void slideRemoval(const Gap& gap)
    {
        const qsizetype place = m_window[gap.oldEnd];
        const qsizetype slide = bestSlide(m_old, gap.oldStart, gap.oldEnd, roomBefore(gap.oldStart), roomFrom(gap.oldEnd));
        for (qsizetype k = 0; k < slide; ++k) {
            m_window[gap.oldEnd + k] = gone;
            m_window[gap.oldStart + k] = static_cast<qint32>(place + k);
        }
        for (qsizetype k = -1; k >= slide; --k) {
            m_window[gap.oldStart + k] = gone;
            m_window[gap.oldEnd + k] = static_cast<qint32>(place + k);
        }
    }

    PartnerWindow& m_window;
    TokenSpan m_old;
    TokenSpan m_new;
};

} // namespace

void slideToBreaks(Partners& partners, TokenSpan oldTokens, TokenSpan newTokens)
{
    PartnerWindow window{.start = 0, .partners = std::move(partners)};
    Sliding sliding(window, oldTokens, newTokens);
    for (const Gap& gap : gapsBetween(window))
        sliding.growInto(gap);
    for (const Gap& gap : gapsBetween(window))
        sliding.slide(gap);
    partners = std::move(window.partners);
}

} // namespace lectern::anchoring
