// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/SeedChains.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lectern::anchoring {

namespace {

constexpr std::size_t mostHits = 3000;
constexpr std::size_t mostPlaces = 48;  // of one sequence
constexpr std::size_t mostChains = 8;
constexpr std::size_t lookBack = 64;    // seeds before one that it may be chained to
constexpr qint32 longestJump = 1500;    // tokens

struct Ngram
{
    qint32 query = 0;
    std::span<const qint32> places;
};

std::vector<Ngram> ngramsOf(const Tokens& text, TokenRange query, const NgramIndex& index)
{
    std::vector<qint32> words;
    std::vector<quint32> keys;
    for (qsizetype i = query.first; i < query.end; ++i) {
        if (text[i].isWord) {
            words.push_back(static_cast<qint32>(i));
            keys.push_back(text[i].key);
        }
    }
    std::vector<Ngram> ngrams;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t length = 2; length <= NgramIndex::longest && i + length <= words.size(); ++length)
            ngrams.push_back({.query = words[i], .places = index.places(ngramHash(std::span(keys).subspan(i, length)))});
    }
    std::ranges::sort(ngrams, {}, [](const Ngram& ngram) { return ngram.places.size(); });
    return ngrams;
}

/// Of many places the nearest to the expected one.
std::span<const qint32> nearest(std::span<const qint32> places, qsizetype expected)
{
    if (places.size() <= mostPlaces)
        return places;
    const auto middle = static_cast<std::size_t>(std::ranges::lower_bound(places, expected) - places.begin());
    const std::size_t start = std::min(middle - std::min(middle, mostPlaces / 2), places.size() - mostPlaces);
    return places.subspan(start, mostPlaces);
}

class Chaining final
{
public:
    explicit Chaining(std::vector<Seed> seeds) : m_seeds(std::move(seeds)), m_links(m_seeds.size())
    {
        std::ranges::sort(m_seeds, [](const Seed& a, const Seed& b) {
            return std::pair(a.place, a.query) < std::pair(b.place, b.query);
        });
        for (std::size_t i = 0; i < m_seeds.size(); ++i)
            link(i);
    }

    [[nodiscard]] std::vector<Chain> best()
    {
        std::vector<std::size_t> order(m_seeds.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, std::greater(), [this](std::size_t i) { return m_links[i].score; });
        std::vector<Chain> chains;
        for (const std::size_t end : order) {
            if (chains.size() == mostChains)
                break;
            if (!m_links[end].used)
                chains.push_back(chainTo(end));
        }
        std::ranges::sort(chains, std::greater(), &Chain::score);
        return chains;
    }

private:
    struct Link
    {
        double score = 0;
        std::ptrdiff_t previous = -1;
        bool used = false;
    };

    /// What is left of a seed behind another one: seeds may overlap by some tokens.
    static qint32 overlap(const Seed& before, const Seed& after)
    {
        return std::max({0, before.queryEnd() - after.query, before.placeEnd() - after.place});
    }

    static bool mayFollow(const Seed& before, const Seed& after, qint32 shared)
    {
        return before.query < after.query && before.queryEnd() < after.queryEnd() && shared < after.length
            && shared < before.length && after.place - before.placeEnd() <= longestJump;
    }

    static double priceOfJump(const Seed& before, const Seed& after)
    {
        const int shift = std::abs(after.diagonal() - before.diagonal());
        return shift == 0 ? 0.5 : 2 + 1.5 * std::log2(1 + shift) + 0.1 * std::min(shift, 400);
    }

    void link(std::size_t i)
    {
        const Seed& seed = m_seeds[i];
        m_links[i].score = seed.weight;
        for (std::size_t j = i; j-- > (i > lookBack ? i - lookBack : 0);) {
            const Seed& before = m_seeds[j];
            const qint32 shared = overlap(before, seed);
            if (!mayFollow(before, seed, shared))
                continue;
            const double gain = 1.0 * seed.weight * (seed.length - shared) / seed.length;
            const double score = m_links[j].score + gain - priceOfJump(before, seed);
            if (score > m_links[i].score)
                m_links[i] = {.score = score, .previous = static_cast<std::ptrdiff_t>(j)};
        }
    }

    Chain chainTo(std::size_t end)
    {
        Chain chain;
        double before = 0;
        for (auto i = static_cast<std::ptrdiff_t>(end); i >= 0; i = m_links[static_cast<std::size_t>(i)].previous) {
            Link& link = m_links[static_cast<std::size_t>(i)];
            if (link.used) {
                before = link.score; // the better chain has this part already
                break;
            }
            link.used = true;
            chain.seeds.push_back(m_seeds[static_cast<std::size_t>(i)]);
        }
        std::ranges::reverse(chain.seeds);
        chain.score = m_links[end].score - before;
        return chain;
    }

    std::vector<Seed> m_seeds;
    std::vector<Link> m_links;
};

} // namespace

std::vector<Seed> SeedChains::hits(const Tokens& text, TokenRange query, qsizetype expected) const
{
    std::vector<Seed> hits;
    for (const Ngram& ngram : ngramsOf(text, query, m_index)) {
        if (hits.size() >= mostHits)
            break;
        for (const qint32 place : nearest(ngram.places, expected))
            hits.push_back({.query = ngram.query, .place = place});
    }
    std::ranges::sort(hits, [](const Seed& a, const Seed& b) {
        return std::pair(a.diagonal(), a.query) < std::pair(b.diagonal(), b.query);
    });
    return hits;
}

std::vector<Seed> SeedChains::seeds(
    const Tokens& text, TokenRange query, qsizetype expected, const Taken& taken) const
{
    const auto agree = [&](qint32 q, qint32 p) {
        return q >= query.first && q < query.end && p >= 0 && p < m_text.size() && text[q].key == m_text[p].key && !taken(p);
    };
    const auto grown = [&](Seed seed) {
        while (agree(seed.query - 1, seed.place - 1))
            --seed.query, --seed.place;
        for (; agree(seed.queryEnd(), seed.placeEnd()); ++seed.length)
            seed.weight += text[seed.queryEnd()].weight;
        return seed;
    };
    std::vector<Seed> seeds;
    for (const Seed& hit : hits(text, query, expected)) {
        const bool contained =
            !seeds.empty() && seeds.back().diagonal() == hit.diagonal() && hit.query < seeds.back().queryEnd();
        if (!contained && agree(hit.query, hit.place))
            seeds.push_back(grown(hit));
    }
    return seeds;
}

std::vector<Chain> SeedChains::find(const Tokens& text, TokenRange query, qsizetype expected, const Taken& taken) const
{
    return Chaining(seeds(text, query, expected, taken)).best();
}

} // namespace lectern::anchoring
