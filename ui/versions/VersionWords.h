// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/Queries.h"

namespace lectern {

/// "3 May 2026, 10:12" in the person's own time and language.
[[nodiscard]] QString dateWords(const ArticleVersion& version);
/// "12 highlights stand exactly, 2 changed, 1 orphaned"; empty without highlights.
[[nodiscard]] QString standingWords(const StandingCounts& standing);

} // namespace lectern
