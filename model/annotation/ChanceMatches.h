// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Partners.h"

namespace lectern::anchoring {

/// Takes back pairs that a diff found by chance: a few common words that happen to stand, in order, in a passage and in the
/// unrelated one that replaced it. A run of pairs goes when it is short and says no more than what was removed or added on
/// either side of it. The idea is that of "semantic cleanup" (Fraser 2006, "Writing: Diff strategies").
void takeBackChanceMatches(Partners& partners, TokenSpan oldTokens, TokenSpan newTokens);

/// The same for a part of the texts; what was added before its first pair, or behind its last, does not count.
void takeBackChanceMatches(PartnerWindow& window, const Tokens& oldTokens, const Tokens& newTokens);

} // namespace lectern::anchoring
