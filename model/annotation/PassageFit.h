// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Partners.h"

namespace lectern::anchoring {

/// What stays of some words: the share, by weight, that has partners; words of like spelling count in part.
struct Share
{
    double kept = 0;
    int weight = 0;

    [[nodiscard]] double share() const { return weight == 0 ? 0 : kept / weight; }
};

/// How a passage sits in the new text, given the partners of its tokens and of those around it.
struct PassageFit
{
    TextRange range = {}; // in the new text; empty when nothing of the passage is left
    double stretch = 0;   // how much longer the passage became: 1 is twice as long
    bool unbroken = false; // every token has a partner, and nothing was added between
    Share passage = {};
    Share before = {}; // of the context, as far as it still stands beside the passage
    Share after = {};

    [[nodiscard]] bool isEmpty() const { return range.isEmpty(); }
    [[nodiscard]] Share context() const { return {before.kept + after.kept, before.weight + after.weight}; }
};

/// Fits a passage into the new text. Where its first or last words are gone, the edge lies where the words beside it, which
/// still stand, say; where those are gone too, at the first or last word that is left.
[[nodiscard]] PassageFit fit(const Tokens& oldTokens, TextRange passage, const Tokens& newTokens, PartnerWindow window);

} // namespace lectern::anchoring
