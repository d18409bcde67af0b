// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/UniqueSequences.h"

#include <algorithm>

namespace lectern::anchoring {

namespace {

// A sequence's hash in the upper half, where it begins in the lower: sorted, equal sequences stand side by side.
using Place = quint64;

quint32 hashOf(Place place)
{
    return static_cast<quint32>(place >> 32);
}

qint32 indexOf(Place place)
{
    return static_cast<qint32>(place & 0xffffffffu);
}

std::vector<Place> sequencesOf(TokenSpan tokens, qsizetype start, qsizetype end, int length)
{
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(std::max<qsizetype>(0, end - start)));
    for (qsizetype i = start; i + length <= end; ++i) {
        quint64 hash = 0;
        for (int k = 0; k < length; ++k)
            hash = (hash ^ tokens[static_cast<std::size_t>(i + k)].key) * 0x9e3779b97f4a7c15u;
        places.push_back((hash & 0xffffffff00000000u) | static_cast<quint64>(i));
    }
    std::ranges::sort(places);
    return places;
}

/// How many places from `at` on share its hash.
std::size_t runLength(const std::vector<Place>& places, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < places.size() && hashOf(places[end]) == hashOf(places[at]))
        ++end;
    return end - at;
}

std::vector<Match> uniqueInBoth(const std::vector<Place>& oldPlaces, const std::vector<Place>& newPlaces)
{
    std::vector<Match> matches;
    std::size_t o = 0;
    std::size_t n = 0;
    while (o < oldPlaces.size() && n < newPlaces.size()) {
        const quint32 oldHash = hashOf(oldPlaces[o]);
        const quint32 newHash = hashOf(newPlaces[n]);
        const std::size_t oldRun = oldHash <= newHash ? runLength(oldPlaces, o) : 0;
        const std::size_t newRun = newHash <= oldHash ? runLength(newPlaces, n) : 0;
        if (oldRun == 1 && newRun == 1)
            matches.push_back({.oldIndex = indexOf(oldPlaces[o]), .newIndex = indexOf(newPlaces[n])});
        o += oldRun;
        n += newRun;
    }
    return matches;
}

/// The longest choice of matches, sorted by their old index, whose new indices increase.
std::vector<Match> longestIncreasing(const std::vector<Match>& matches)
{
    std::vector<std::size_t> piles; // the match on top of each pile
    std::vector<std::ptrdiff_t> previous(matches.size());
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const auto pile = std::ranges::lower_bound(
            piles, matches[i].newIndex, {}, [&](std::size_t top) { return matches[top].newIndex; });
        previous[i] = pile == piles.begin() ? -1 : static_cast<std::ptrdiff_t>(*(pile - 1));
        if (pile == piles.end())
            piles.push_back(i);
        else
            *pile = i;
    }
    std::vector<Match> chosen;
    for (std::ptrdiff_t i = piles.empty() ? -1 : static_cast<std::ptrdiff_t>(piles.back()); i >= 0;
         i = previous[static_cast<std::size_t>(i)])
        chosen.push_back(matches[static_cast<std::size_t>(i)]);
    std::ranges::reverse(chosen);
    return chosen;
}

} // namespace

std::vector<Match> uniqueSequences(TokenSpan oldTokens, TokenSpan newTokens, const Gap& gap, int length)
{
    std::vector<Match> matches = uniqueInBoth(sequencesOf(oldTokens, gap.oldStart, gap.oldEnd, length),
        sequencesOf(newTokens, gap.newStart, gap.newEnd, length));
    std::ranges::sort(matches, {}, &Match::oldIndex);
    return longestIncreasing(matches);
}

} // namespace lectern::anchoring
