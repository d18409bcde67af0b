// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <optional>

namespace lectern {

/// The sentences of a paragraph, in order, without the white space between them: by UAX #29, but none ends at the point of a title, an initial or
/// another abbreviation, nor before a small letter. `language` is a BCP 47 tag, or empty: in some languages a number with a point is an ordinal.
[[nodiscard]] QList<TextRange> sentences(QStringView paragraph, QStringView language = {});

/// The sentence of the article that holds the offset, or the first one behind it; nullopt behind the last. Code and pictures have none.
[[nodiscard]] std::optional<TextRange> sentenceFrom(const ArticleContent& content, qsizetype offset, QStringView language = {});
/// The last sentence that ends at or before the offset.
[[nodiscard]] std::optional<TextRange> sentenceBefore(const ArticleContent& content, qsizetype offset, QStringView language = {});

/// What a voice is to say of a range: without the numbers that refer to notes, and without what stands for images.
[[nodiscard]] QString spokenText(const ArticleContent& content, const TextRange& range);

} // namespace lectern
