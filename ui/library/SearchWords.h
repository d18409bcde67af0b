// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QStringList>

namespace lectern {

/// The words and phrases that a query asks for, without what is left out (-word), where to look (in:, tag:, site:) and signs; to find the
/// first of them in an article.
[[nodiscard]] QStringList searchedWords(const QString& query);

/// The first place, by the order of the text, that any of the words has; case and accents make no difference, as in the search itself.
[[nodiscard]] TextRange firstOccurrence(const QString& text, const QStringList& words);

} // namespace lectern
