// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/AffineAlignment.h"

#include "model/annotation/Folding.h"

#include <algorithm>
#include <limits>

namespace lectern::anchoring {

namespace {

constexpr qsizetype mostCells = 40'000;
constexpr float openCost = 4;    // in the unit of tokens' weights, of which a pair earns twice its own
constexpr float extendCost = 0.1F;
constexpr float never = -1e9F;
constexpr double leastSimilarity = 0.6;

/// Three matrices, row by row: the best score of the first i old and j new tokens that ends with a pair, with a removed old
/// token, with an added new one. For each the state it came from is kept.
enum State : quint8 { Paired, Removed, Added };

struct Best
{
    float score = never;
    State from = Paired;
};

Best bestOf(float paired, float removed, float added)
{
    Best best{.score = paired, .from = Paired};
    if (removed > best.score)
        best = {.score = removed, .from = Removed};
    if (added > best.score)
        best = {.score = added, .from = Added};
    return best;
}

class Alignment final
{
public:
    Alignment(const Tokens& oldTokens, const Tokens& newTokens, const Gap& gap, OpenEnds open)
        : m_old(oldTokens), m_new(newTokens), m_gap(gap), m_open(open), m_columns(gap.newSize() + 1),
          m_scores(static_cast<std::size_t>((gap.oldSize() + 1) * m_columns))
    {
        fillBorders();
        for (qsizetype i = 1; i <= gap.oldSize(); ++i) {
            for (qsizetype j = 1; j <= gap.newSize(); ++j)
                fill(i, j);
        }
    }

    void takePairs(PartnerWindow& window) const
    {
        auto [i, j] = lastCell();
        State state = bestOf(cell(i, j).best[Paired].score, cell(i, j).best[Removed].score, cell(i, j).best[Added].score).from;
        while (i > 0 && j > 0) {
            const State from = cell(i, j).best[state].from;
            if (state == Paired)
                window[m_gap.oldStart + i - 1] = static_cast<qint32>(m_gap.newStart + j - 1);
            i -= state == Added ? 0 : 1;
            j -= state == Removed ? 0 : 1;
            state = from;
        }
    }

private:
    struct Cell
    {
        Best best[3];
    };

    [[nodiscard]] Cell& cell(qsizetype i, qsizetype j) { return m_scores[static_cast<std::size_t>(i * m_columns + j)]; }
    [[nodiscard]] const Cell& cell(qsizetype i, qsizetype j) const
    {
        return m_scores[static_cast<std::size_t>(i * m_columns + j)];
    }

    void fillBorders()
    {
        cell(0, 0).best[Paired].score = 0;
        for (qsizetype i = 1; i <= m_gap.oldSize(); ++i)
            cell(i, 0).best[Removed] = {.score = borderCost(i), .from = i == 1 ? Paired : Removed};
        for (qsizetype j = 1; j <= m_gap.newSize(); ++j)
            cell(0, j).best[Added] = {.score = borderCost(j), .from = j == 1 ? Paired : Added};
    }

    [[nodiscard]] float borderCost(qsizetype tokens) const
    {
        return m_open.start ? 0 : -openCost - extendCost * static_cast<float>(tokens);
    }

    [[nodiscard]] float gain(qsizetype i, qsizetype j) const
    {
        const qsizetype oldIndex = m_gap.oldStart + i - 1;
        const double alike = similarity(m_old, oldIndex, m_new, m_gap.newStart + j - 1);
        return alike == 0 ? never : static_cast<float>(2 * alike * m_old[oldIndex].weight);
    }

    void fill(qsizetype i, qsizetype j)
    {
        Cell& here = cell(i, j);
        if (const float pairGain = gain(i, j); pairGain > 0) {
            here.best[Paired] = bestBefore(cell(i - 1, j - 1));
            here.best[Paired].score += pairGain;
        }
        here.best[Removed] = gapAfter(cell(i - 1, j), Removed);
        here.best[Added] = gapAfter(cell(i, j - 1), Added);
    }

    static Best bestBefore(const Cell& before)
    {
        return bestOf(before.best[Paired].score, before.best[Removed].score, before.best[Added].score);
    }

    static Best gapAfter(const Cell& before, State kind)
    {
        const auto cost = [kind](State from) { return from == kind ? extendCost : openCost + extendCost; };
        return bestOf(before.best[Paired].score - cost(Paired), before.best[Removed].score - cost(Removed),
            before.best[Added].score - cost(Added));
    }

    /// The last cell, or with an open end the best one: what comes behind it is left over.
    [[nodiscard]] std::pair<qsizetype, qsizetype> lastCell() const
    {
        if (!m_open.end)
            return {m_gap.oldSize(), m_gap.newSize()};
        const auto best = std::ranges::max_element(m_scores, {}, [](const Cell& cell) { return cell.best[Paired].score; });
        const qsizetype at = best - m_scores.begin();
        return {at / m_columns, at % m_columns};
    }

    const Tokens& m_old;
    const Tokens& m_new;
    Gap m_gap;
    OpenEnds m_open;
    qsizetype m_columns;
    std::vector<Cell> m_scores;
};

char16_t foldedAt(QStringView word, qsizetype i)
{
    return folded(word.at(i).unicode());
}

} // namespace

double similarity(const Tokens& oldTokens, qsizetype oldIndex, const Tokens& newTokens, qsizetype newIndex)
{
    const Token& before = oldTokens[oldIndex];
    const Token& after = newTokens[newIndex];
    if (before.key == after.key)
        return 1;
    const auto [shorter, longer] = std::minmax(before.length, after.length);
    if (!before.isWord || !after.isWord || shorter < leastSimilarity * longer || shorter < 2)
        return 0;
    const QStringView oldWord = oldTokens.text(before);
    const QStringView newWord = newTokens.text(after);
    qsizetype same = 0;
    while (same < shorter && foldedAt(oldWord, same) == foldedAt(newWord, same))
        ++same;
    for (qsizetype k = 1; same < shorter && foldedAt(oldWord, before.length - k) == foldedAt(newWord, after.length - k); ++k)
        ++same;
    const double share = static_cast<double>(same) / longer;
    return share < leastSimilarity ? 0 : share;
}

void alignGap(const Tokens& oldTokens, const Tokens& newTokens, const Gap& gap, OpenEnds open, PartnerWindow& window)
{
    if (gap.isEmpty() || gap.oldSize() > mostCells || gap.newSize() > mostCells || gap.oldSize() * gap.newSize() > mostCells)
        return;
    Alignment(oldTokens, newTokens, gap, open).takePairs(window);
}

void alignGaps(const Tokens& oldTokens, const Tokens& newTokens, PartnerWindow& window)
{
    for (const Gap& gap : gapsBetween(window))
        alignGap(oldTokens, newTokens, gap, {}, window);
}

} // namespace lectern::anchoring
