// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/ChanceMatches.h"

#include <algorithm>
#include <ranges>

namespace lectern::anchoring {

namespace {

constexpr int longRun = 25; // characters of words: what is longer does not recur by chance

/// A run of pairs that are neighbours in both texts, or the unpaired tokens before one.
struct Run
{
    qsizetype oldStart = 0;
    qsizetype length = 0;  // tokens
    int weight = 0;        // what the run says
    int removedBefore = 0; // what was removed and added between the run before and this one
    int addedBefore = 0;

    [[nodiscard]] int changedBefore() const { return std::max(removedBefore, addedBefore); }
};

class RunFinder final
{
public:
    RunFinder(const Partners& partners, TokenSpan oldTokens, TokenSpan newTokens)
        : m_partners(partners), m_old(oldTokens), m_new(newTokens)
    {
    }

    /// All runs in order, then an empty one for what was changed at the end.
    [[nodiscard]] std::vector<Run> runs()
    {
        std::vector<Run> runs;
        qsizetype at = 0;
        while (at <= std::ssize(m_old))
            runs.push_back(runFrom(at));
        return runs;
    }

private:
    [[nodiscard]] qint32 partner(qsizetype oldIndex) const { return m_partners[static_cast<std::size_t>(oldIndex)]; }

    Run runFrom(qsizetype& at)
    {
        Run run;
        for (; at < std::ssize(m_old) && partner(at) == gone; ++at)
            run.removedBefore += m_old[static_cast<std::size_t>(at)].weight;
        const qsizetype newStart = at < std::ssize(m_old) ? partner(at) : std::ssize(m_new);
        for (; m_newAt < newStart; ++m_newAt)
            run.addedBefore += m_new[static_cast<std::size_t>(m_newAt)].weight;
        run.oldStart = at;
        for (; at < std::ssize(m_old) && partner(at) == m_newAt; ++at, ++m_newAt)
            run.weight += m_old[static_cast<std::size_t>(at)].weight;
        run.length = at - run.oldStart;
        if (run.length == 0)
            ++at; // past the end
        return run;
    }

    const Partners& m_partners;
    TokenSpan m_old;
    TokenSpan m_new;
    qsizetype m_newAt = 0;
};

bool isByChance(const Run& run, const Run& next)
{
    return run.weight < longRun && run.weight <= run.changedBefore() && run.weight <= next.changedBefore();
}

/// What was before the next run, when this run counts as removed and added too.
void merge(const Run& run, Run& next)
{
    next.removedBefore += run.removedBefore + run.weight;
    next.addedBefore += run.addedBefore + run.weight;
}

} // namespace

void takeBackChanceMatches(Partners& partners, TokenSpan oldTokens, TokenSpan newTokens)
{
    std::vector<Run> kept;
    for (Run& next : RunFinder(partners, oldTokens, newTokens).runs()) {
        // One run that goes widens the change before the next, so that the one before may have to go as well.
        while (!kept.empty() && isByChance(kept.back(), next)) {
            const Run run = kept.back();
            kept.pop_back();
            std::fill_n(partners.begin() + run.oldStart, run.length, gone);
            merge(run, next);
        }
        kept.push_back(next);
    }
}

void takeBackChanceMatches(PartnerWindow& window, const Tokens& oldTokens, const Tokens& newTokens)
{
    Partners& partners = window.partners;
    const auto isPaired = [](qint32 partner) { return partner != gone; };
    const auto first = std::ranges::find_if(partners, isPaired);
    if (first == partners.end())
        return;
    const qint32 start = *first;
    const qint32 last = *std::find_if(partners.rbegin(), partners.rend(), isPaired);
    const auto shift = [&](qint32 by) {
        for (qint32& partner : partners | std::views::filter(isPaired))
            partner += by;
    };
    shift(-start);
    takeBackChanceMatches(partners, oldTokens.all().subspan(static_cast<std::size_t>(window.start), partners.size()),
        newTokens.all().subspan(static_cast<std::size_t>(start), static_cast<std::size_t>(last - start + 1)));
    shift(start);
}

} // namespace lectern::anchoring
