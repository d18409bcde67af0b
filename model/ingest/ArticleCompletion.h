// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"

namespace lectern {

/// Gives an article what its own text does not say (address, title, site) from where it was read, and has each field stand in one line of
/// whole characters.
[[nodiscard]] Result<IngestedArticle> completed(Result<IngestedArticle> article, const Source& source);

} // namespace lectern
