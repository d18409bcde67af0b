// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

namespace lectern {

/// A block's text with its spans and images as inline Markdown; line breaks stay "\n". Where "*" would not be read as emphasis for what
/// stands beside it, and for what CommonMark has no sign for, it is the HTML element. Images that only the library holds
/// are their alternative text.
[[nodiscard]] QString inlineMarkdown(const ArticleContent& content, const Block& block);

} // namespace lectern
