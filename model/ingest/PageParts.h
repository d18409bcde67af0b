// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

namespace lectern {

/// The next node in document order that may tell about the article itself: readers' comments, forms and what is hidden are passed over.
[[nodiscard]] const HtmlNode* nextPart(const HtmlNode* node, const HtmlNode* root);

/// The text of an element, also of one that was dropped itself; at least `limit` characters of it where it is longer.
[[nodiscard]] QString textOfPart(const HtmlNode& part, qsizetype limit);

} // namespace lectern
