// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Partners.h"

namespace lectern::anchoring {

/// How alike two tokens read: 1 for the same key, else the share of the longer word that is a common beginning or end;
/// 0 when that is too little for one to have become the other.
[[nodiscard]] double similarity(const Tokens& oldTokens, qsizetype oldIndex, const Tokens& newTokens, qsizetype newIndex);

/// Which ends of a gap are not held by a pair on their far side, so that tokens left over there cost nothing.
struct OpenEnds
{
    bool start = false;
    bool end = false;
};

/// Pairs the tokens of a gap so that what was changed together stays together: global alignment with affine gap costs
/// (Gotoh 1982, "An improved algorithm for matching biological sequences"), where words that are spelled much alike may
/// be paired too. Costs oldSize * newSize; a gap that would cost too much is left as it is.
void alignGap(const Tokens& oldTokens, const Tokens& newTokens, const Gap& gap, OpenEnds open, PartnerWindow& window);

/// Aligns every gap between pairs of the window.
void alignGaps(const Tokens& oldTokens, const Tokens& newTokens, PartnerWindow& window);

} // namespace lectern::anchoring
