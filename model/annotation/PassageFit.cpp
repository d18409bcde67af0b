// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/PassageFit.h"

#include "model/annotation/AffineAlignment.h"

#include <algorithm>

namespace lectern::anchoring {

namespace {

constexpr qsizetype contextSlack = 4; // tokens that context may have moved away from the passage

int weightOf(const Tokens& tokens, qsizetype from, qsizetype to)
{
    int weight = 0;
    for (qsizetype i = from; i < to; ++i)
        weight += tokens[i].weight;
    return weight;
}

/// New words in place of the passage's outermost ones belong to it, as long as they are not a whole new text.
bool replaces(int added, int removed)
{
    return added <= 3 * removed + 12;
}

class Fitting final
{
public:
    Fitting(const Tokens& oldTokens, TextRange passage, const Tokens& newTokens, const PartnerWindow& window)
        : m_old(oldTokens), m_new(newTokens), m_window(window), m_passage(passage), m_tokens(tokensOf(oldTokens, passage))
    {
        m_first = m_tokens.first;
        while (m_first < m_tokens.end && m_window[m_first] == gone)
            ++m_first;
        m_last = m_tokens.end - 1;
        while (m_last > m_first && m_window[m_last] == gone)
            --m_last;
    }

    [[nodiscard]] bool isGone() const { return m_first == m_tokens.end; }
    [[nodiscard]] TextRange range() const { return {.start = start(), .end = end()}; }

    [[nodiscard]] bool isUnbroken() const
    {
        for (qsizetype i = m_tokens.first; i < m_tokens.end; ++i) {
            if (m_window[i] == gone || m_window[i] != m_window[m_tokens.first] + (i - m_tokens.first))
                return false;
        }
        return true;
    }

    [[nodiscard]] Share passage() const
    {
        return shareOf(m_tokens, [](qsizetype) { return true; });
    }

    // Context counts only where it stands about as near as it did: partners far away say nothing about this place.

    [[nodiscard]] Share before() const
    {
        return shareOf({m_window.start, m_tokens.first},
            [this](qsizetype i) { return m_window[m_first] - m_window[i] <= 2 * (m_first - i) + contextSlack; });
    }

    [[nodiscard]] Share after() const
    {
        return shareOf({m_tokens.end, m_window.end()},
            [this](qsizetype i) { return m_window[i] - m_window[m_last] <= 2 * (i - m_last) + contextSlack; });
    }

private:
    template <class Counts>
    [[nodiscard]] Share shareOf(TokenRange range, Counts counts) const
    {
        Share share;
        for (qsizetype i = range.first; i < range.end; ++i) {
            share.weight += m_old[i].weight;
            if (m_window[i] != gone && counts(i))
                share.kept += similarity(m_old, i, m_new, m_window[i]) * m_old[i].weight;
        }
        return share;
    }

    [[nodiscard]] qsizetype start() const
    {
        if (m_first == m_tokens.first)
            return offsetWithin(m_first, m_passage.start);
        const qint32 first = m_window[m_first];
        const qsizetype outside = m_tokens.first - 1;
        const bool textBegins = outside < 0;
        if (!textBegins && (outside < m_window.start || m_window[outside] == gone))
            return m_new[first].start;
        const qint32 from = textBegins ? 0 : m_window[outside] + 1;
        const bool taken = replaces(weightOf(m_new, from, first), weightOf(m_old, m_tokens.first, m_first));
        return m_new[taken ? from : first].start;
    }

    [[nodiscard]] qsizetype end() const
    {
        if (m_last == m_tokens.end - 1)
            return offsetWithin(m_last, m_passage.end);
        const qint32 last = m_window[m_last];
        const qsizetype outside = m_tokens.end;
        const bool textEnds = outside >= m_old.size();
        if (!textEnds && (outside >= m_window.end() || m_window[outside] == gone))
            return m_new[last].end();
        const qsizetype to = (textEnds ? m_new.size() : m_window[outside]) - 1;
        const bool taken = replaces(weightOf(m_new, last + 1, to + 1), weightOf(m_old, m_last + 1, m_tokens.end));
        return m_new[taken ? to : last].end();
    }

    /// An edge within a word: as far from the word's start, or from its end, as it was.
    [[nodiscard]] qsizetype offsetWithin(qsizetype oldIndex, qsizetype offset) const
    {
        const Token& before = m_old[oldIndex];
        const Token& after = m_new[m_window[oldIndex]];
        const qsizetype fromStart = std::clamp<qsizetype>(offset - before.start, 0, before.length);
        const qsizetype fromEnd = before.length - fromStart;
        return fromStart <= fromEnd ? after.start + std::min<qsizetype>(fromStart, after.length)
                                    : after.end() - std::min<qsizetype>(fromEnd, after.length);
    }

    const Tokens& m_old;
    const Tokens& m_new;
    const PartnerWindow& m_window;
    TextRange m_passage;
    TokenRange m_tokens;
    qsizetype m_first = 0; // the first and last token of the passage that have partners
    qsizetype m_last = 0;
};

} // namespace

PassageFit fit(const Tokens& oldTokens, TextRange passage, const Tokens& newTokens, PartnerWindow window)
{
    const Fitting fitting(oldTokens, passage, newTokens, window);
    if (fitting.isGone())
        return {.passage = fitting.passage()};
    PassageFit result{
        .range = fitting.range(),
        .unbroken = fitting.isUnbroken(),
        .passage = fitting.passage(),
        .before = fitting.before(),
        .after = fitting.after(),
    };
    if (!result.unbroken) {
        // Words within a change decide nothing, but they show where the passage's edges are.
        alignGaps(oldTokens, newTokens, window);
        result.range = Fitting(oldTokens, passage, newTokens, window).range();
    }
    const double growth = static_cast<double>(result.range.length()) / static_cast<double>(passage.length());
    result.stretch = std::max(0.0, growth - 1);
    return result;
}

} // namespace lectern::anchoring
