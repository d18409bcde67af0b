// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <optional>

namespace lectern {

/// The shortest quotation around an offset, over all the paragraphs that it goes on through; nullopt where nobody is quoted.
[[nodiscard]] std::optional<TextRange> wholeQuotation(const ArticleContent& content, qsizetype offset);

} // namespace lectern
