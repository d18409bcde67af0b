// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QString>

namespace lectern {

/// W3C Web Annotation Data Model, section 4.2.4: the passage and up to 32 UTF-16 units on either side (never half a surrogate pair).
struct TextQuoteSelector
{
    QString exact;
    QString prefix;
    QString suffix;

    bool operator==(const TextQuoteSelector&) const = default;
};

/// W3C Web Annotation Data Model, section 4.2.5, in UTF-16 units, half open.
struct TextPositionSelector
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextPositionSelector&) const = default;
};

inline constexpr qsizetype quoteContext = 32;

/// The selector of a range of the text; the range must lie within it.
[[nodiscard]] TextQuoteSelector describe(QStringView text, TextRange range);

} // namespace lectern
