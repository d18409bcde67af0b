// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Partners.h"

namespace lectern::anchoring {

/// Compares two texts word by word. Sequences that occur once in both are taken for the same (Heckel 1978, "A technique for
/// isolating differences between files"; Cohen's patience diff makes the longest increasing choice of them), the longest
/// sequences first; what lies between is compared by GreedyDiff. Chance matches within what was rewritten are taken back,
/// and changes that can be told apart in several ways are slid to the strongest breaks.
/// O(n log n) time and linear space, however different the texts are.
[[nodiscard]] Partners wordDiff(TokenSpan oldTokens, TokenSpan newTokens);

} // namespace lectern::anchoring
