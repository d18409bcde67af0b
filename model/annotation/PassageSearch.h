// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/PassageFit.h"
#include "model/annotation/SeedChains.h"

namespace lectern::anchoring {

/// A passage with its context, to be looked for: a range of the text that the tokens come from.
struct Query
{
    const Tokens& tokens;
    TextRange passage;
    TokenRange window;      // the passage's tokens and its context's
    qsizetype expected = 0; // UTF-16 offset in the searched text where the passage should stand
};

struct SearchResult
{
    PassageFit best = {};
    double rival = 0;         // how well the next best place agrees, as a share of how well the best one does: may be a little over 1
    qsizetype distance = 0;   // of the best place from where it was expected, UTF-16 units
    qsizetype rivalDistance = 0; // of the next best place
};

/// Looks a passage up in a text by its words and those around it.
class PassageSearch final
{
public:
    explicit PassageSearch(const Tokens& text) : m_text(text), m_index(text), m_chains(text, m_index) {}
    PassageSearch(const PassageSearch&) = delete;
    PassageSearch& operator=(const PassageSearch&) = delete;

    [[nodiscard]] SearchResult find(const Query& query, const SeedChains::Taken& taken) const;

private:
    [[nodiscard]] PartnerWindow align(const Query& query, const Chain& chain) const;
    [[nodiscard]] std::vector<PassageFit> candidates(const Query& query, const SeedChains::Taken& taken) const;

    const Tokens& m_text;
    NgramIndex m_index;
    SeedChains m_chains;
};

} // namespace lectern::anchoring
