// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

namespace lectern {

/// The next node in document order that may tell about the article itself: readers' comments, forms and what is hidden are passed over.
[[nodiscard]] const HtmlNode* nextPart(const HtmlNode* node, const HtmlNode* root);

} // namespace lectern
