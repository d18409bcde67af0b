// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QStringView>
#include <vector>

namespace lectern {

/// A passage between double quote marks.
struct QuotedPassage
{
    TextRange range;     // with its marks
    bool closed = true;  // false: it runs to the end of its paragraph, as speech of several paragraphs does
    bool german = false; // „…“ or »…«

    bool operator==(const QuotedPassage&) const = default;
};

/// All passages between double quote marks, in order and without overlap; quotations within quotations belong to the
/// outer one. A mark is read by its shape and by what it touches, so that marks turned the wrong way still pair. A
/// paragraph ends at a line break, except where the first mark of the next line can only close. Linear in the text.
[[nodiscard]] std::vector<QuotedPassage> pairQuoteMarks(QStringView text);

} // namespace lectern
