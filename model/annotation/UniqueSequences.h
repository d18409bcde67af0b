// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Partners.h"

namespace lectern::anchoring {

/// Two places that are the same in both texts: token indices.
struct Match
{
    qint32 oldIndex = 0;
    qint32 newIndex = 0;
};

/// Where sequences of `length` tokens begin that occur once in either part of the gap: the longest choice of them that stands
/// in the same order in both (patience sorting, Fredman 1975, "On computing the length of longest increasing
/// subsequences"). O(n log n).
[[nodiscard]] std::vector<Match> uniqueSequences(TokenSpan oldTokens, TokenSpan newTokens, const Gap& gap, int length);

} // namespace lectern::anchoring
