// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Partners.h"

namespace lectern::anchoring {

/// Words that were added beside others like them can be told apart in several ways: in "a b. c d." the addition to "a b." is
/// ". c d" or "c d.". Slides each addition and each removal to where it begins and ends at the strongest breaks (Fraser 2006,
/// "Writing: Diff strategies", semantic alignment), and first lets pairs grow over neighbours that agree.
void slideToBreaks(Partners& partners, TokenSpan oldTokens, TokenSpan newTokens);

} // namespace lectern::anchoring
