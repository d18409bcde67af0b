// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"

namespace lectern {

/// Keeps a source for later: compressed (Zstandard) where that saves something, what is compressed already as it is. Thread-safe.
[[nodiscard]] Original originalOf(const Source& source);

/// The source as it was. Damaged when these are not the bytes that were kept.
[[nodiscard]] Result<Source> sourceFrom(const Original& original);

/// ingest(), and the source goes with the article to be kept.
[[nodiscard]] Result<IngestedArticle> ingestAndKeep(const Source& source, Extent extent = Extent::Article);

} // namespace lectern
