// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/NgramIndex.h"
#include "model/annotation/Partners.h"

#include <functional>

namespace lectern::anchoring {

/// Words that stand in the same order in the query and in the text: token indices.
struct Seed
{
    qint32 query = 0;
    qint32 place = 0;
    qint32 length = 0; // tokens
    qint32 weight = 0;

    [[nodiscard]] qint32 queryEnd() const { return query + length; }
    [[nodiscard]] qint32 placeEnd() const { return place + length; }
    [[nodiscard]] qint32 diagonal() const { return place - query; }
};

/// A candidate: seeds in order, of which both ends increase, and what they weigh together, less the price of the jumps.
struct Chain
{
    std::vector<Seed> seeds;
    double score = 0;
};

/// Where in a text a query may stand. Sequences of two and three words are looked up, the rarest first, grown to the longest
/// match, and chained as sequence aligners do (Li 2018, "Minimap2: pairwise alignment for nucleotide sequences",
/// section 2.1). Of a sequence that occurs very often only the places nearest to the expected one are looked at, so that
/// time is bounded in a text of thousands of near-duplicates.
class SeedChains final
{
public:
    /// Tells of a token of the text that it cannot be part of the passage.
    using Taken = std::function<bool(qint32)>;

    SeedChains(const Tokens& text, const NgramIndex& index) : m_text(text), m_index(index) {}

    /// The best candidates, best first. `expected` is a token index of the text.
    [[nodiscard]] std::vector<Chain> find(const Tokens& text, TokenRange query, qsizetype expected, const Taken& taken) const;

private:
    [[nodiscard]] std::vector<Seed> hits(const Tokens& text, TokenRange query, qsizetype expected) const;
    [[nodiscard]] std::vector<Seed> seeds(const Tokens& text, TokenRange query, qsizetype expected, const Taken& taken) const;

    const Tokens& m_text;
    const NgramIndex& m_index;
};

} // namespace lectern::anchoring
