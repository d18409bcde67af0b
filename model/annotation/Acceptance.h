// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/PassageSearch.h"

namespace lectern::anchoring {

/// True when the diff holds on to enough of the passage for it to be the same one.
[[nodiscard]] bool survives(const PassageFit& fit);

/// True when a place found by searching is certain. The shorter a passage is, the more of its words and of the words around
/// it must agree: one to four words recur by chance. A place that another one equals is certain only when both sides of
/// the context speak for it and where the passage stood does too.
[[nodiscard]] bool isCertain(const SearchResult& found);

/// True when a passage that the diff says is gone was moved to a place found by searching.
[[nodiscard]] bool isMove(const SearchResult& found);

} // namespace lectern::anchoring
