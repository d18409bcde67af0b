// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QList>

namespace lectern {

/// A second opinion on what scored best: an article that goes on outside of it is taken whole, and what the page's own markup
/// (itemprop, `article`, the names that publishing systems give an article's body) puts outside of the article is left out.
[[nodiscard]] QList<HtmlNode*> reviewedContent(const QList<HtmlNode*>& content, HtmlNode* body);

} // namespace lectern
