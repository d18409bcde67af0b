// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/PassageSearch.h"

#include "model/annotation/AffineAlignment.h"
#include "model/annotation/ChanceMatches.h"

#include <algorithm>
#include <utility>

namespace lectern::anchoring {

namespace {

constexpr double worthAligning = 0.5;   // of the best chain's score
constexpr double equalAgreement = 0.95; // of the best place's: no telling which of them it is by words

/// Tokens of the text that so many tokens of the query, at an open end, may be spread over.
qsizetype reach(qsizetype tokens)
{
    return tokens * 3 / 2 + 6;
}

/// What of the query stands at a place: characters of words.
double agreement(const PassageFit& fit)
{
    return fit.isEmpty() ? 0 : fit.passage.kept + fit.context().kept;
}

} // namespace

PartnerWindow PassageSearch::align(const Query& query, const Chain& chain) const
{
    PartnerWindow window{.start = query.window.first, .partners = Partners(static_cast<std::size_t>(query.window.size()), gone)};
    const Seed& first = chain.seeds.front();
    Gap gap{.oldStart = query.window.first,
        .newStart = std::max<qsizetype>(0, first.place - reach(first.query - query.window.first))};
    for (const Seed& seed : chain.seeds) {
        const qsizetype overlap = std::max<qsizetype>({0, gap.oldStart - seed.query, gap.newStart - seed.place});
        gap.oldEnd = seed.query + overlap;
        gap.newEnd = seed.place + overlap;
        alignGap(query.tokens, m_text, gap, {.start = gap.oldStart == query.window.first}, window);
        for (qsizetype k = overlap; k < seed.length; ++k)
            window[seed.query + k] = static_cast<qint32>(seed.place + k);
        gap.oldStart = seed.queryEnd();
        gap.newStart = seed.placeEnd();
    }
    gap.oldEnd = query.window.end;
    gap.newEnd = std::min(m_text.size(), gap.newStart + reach(gap.oldSize()));
    alignGap(query.tokens, m_text, gap, {.end = true}, window);
    takeBackChanceMatches(window, query.tokens, m_text);
    return window;
}

std::vector<PassageFit> PassageSearch::candidates(const Query& query, const SeedChains::Taken& taken) const
{
    std::vector<PassageFit> fits;
    const std::vector<Chain> chains = m_chains.find(query.tokens, query.window, m_text.after(query.expected), taken);
    for (const Chain& chain : chains) {
        if (chain.score < worthAligning * chains.front().score)
            break;
        fits.push_back(fit(query.tokens, query.passage, m_text, align(query, chain)));
    }
    return fits;
}

SearchResult PassageSearch::find(const Query& query, const SeedChains::Taken& taken) const
{
    std::vector<PassageFit> fits = candidates(query, taken);
    if (fits.empty())
        return {};
    const auto distance = [&](const PassageFit& fit) { return std::abs(fit.range.start - query.expected); };
    const double most = agreement(*std::ranges::max_element(fits, {}, agreement));
    // Of places that agree about equally well, the nearest; then come its rivals, the best ones first.
    std::ranges::partial_sort(fits, fits.begin() + 1, {}, [&](const PassageFit& fit) {
        const bool equal = agreement(fit) >= equalAgreement * most;
        return std::pair(!equal, equal ? double(distance(fit)) : -agreement(fit));
    });
    SearchResult result{.best = fits.front(), .distance = distance(fits.front())};
    const auto rival = std::ranges::max_element(fits.begin() + 1, fits.end(), {},
        [&](const PassageFit& fit) { return std::pair(agreement(fit), -distance(fit)); });
    if (rival != fits.end() && most > 0) {
        result.rival = agreement(*rival) / agreement(result.best);
        result.rivalDistance = distance(*rival);
    }
    return result;
}

} // namespace lectern::anchoring
