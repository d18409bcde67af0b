// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"
#include "model/ingest/Ingest.h"

namespace lectern::fuzz {

/// The first thing about an article that breaks what the model's headers promise, in a few words; empty when it is sound.
/// Looks at all: its HTML, the content made from it, its images and what is said about it.
[[nodiscard]] QString flawOf(const IngestedArticle& article);

/// The same of content alone: valid UTF-16; blocks and spans in order and in range; an image for each U+FFFC; cells within their tables.
[[nodiscard]] QString flawOf(const ArticleContent& content);

/// Whether no lone surrogate is in it.
[[nodiscard]] bool isWholeUtf16(QStringView text);

} // namespace lectern::fuzz
