// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <optional>

namespace lectern {

/// A note at the foot or the end of an article.
struct Footnote
{
    qsizetype offset = 0;    // of the place that its reference leads to
    QList<Block> blocks = {}; // as it reads on its own: without its number, and without the link that leads back

    bool operator==(const Footnote&) const = default;
};

/// Where a link "#name" leads to; nullopt for one that leads elsewhere.
[[nodiscard]] std::optional<qsizetype> placeOf(const ArticleContent& content, const Span& link);

/// The note that a link refers to. A reference is a number, a letter or a sign, in brackets or raised, that leads on to something that
/// is no heading; nullopt for every other link. O(n) in the number of spans.
[[nodiscard]] std::optional<Footnote> footnoteOf(const ArticleContent& content, const Span& link);

} // namespace lectern
