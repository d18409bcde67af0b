// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"
#include "model/ingest/PageMetadata.h"

namespace lectern {

/// The parts of a page that are its article, in order; what does not belong to it within them is marked as dropped.
[[nodiscard]] QList<HtmlNode*> findMainContent(HtmlTree& tree, const PageMetadata& metadata);

/// For a piece of a page that is too large to be weighed as a whole: all of it, but for what says that it is no article.
[[nodiscard]] QList<HtmlNode*> findLikelyContent(HtmlTree& tree);

/// All of a page that can be read, measured anew.
[[nodiscard]] QList<HtmlNode*> findReadableContent(HtmlTree& tree);

} // namespace lectern
