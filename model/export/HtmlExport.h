// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/MarkdownExport.h"

namespace lectern {

/// Highlights as one HTML page that needs nothing else: each a blockquote that cites the passage, then its note (Markdown made HTML,
/// without raw HTML and unsafe addresses), tags and link. UTF-8, deterministic to the byte.
[[nodiscard]] QByteArray highlightsToHtml(const QList<AnnotatedArticle>& articles);

} // namespace lectern
