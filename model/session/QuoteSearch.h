// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"
#include "model/Result.h"
#include "model/session/Queries.h"

namespace lectern {

/// Every place of the text with these words, in order. Any run of white space in the quote fits any run in the text. Where the very characters are
/// nowhere, curly and straight quote marks count as the same, and so do hyphens and dashes.
[[nodiscard]] QList<TextRange> findQuote(QStringView text, QStringView quote);

/// The one place that a request means. NotFound, Ambiguous with the number of places, InvalidInput for a quote without words.
[[nodiscard]] Result<TextRange> findQuote(QStringView text, const QuoteRequest& request);

} // namespace lectern
