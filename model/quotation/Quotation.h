// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QList>
#include <QStringView>

namespace lectern {

/// Somebody's words as the article gives them. `range` has the words with their quote marks.
struct Quotation
{
    TextRange range;
    TextRange speaker; // the speaker's mention in the text, with role where it is given; empty when not certain
    QString speakerName; // as it is shown; empty when not certain
    QString rule;      // which rule found the speaker: "said-x", "x-said", "continued", "source", …; for evaluation

    bool operator==(const Quotation&) const = default;
};

/// Direct speech between double quote marks in the order of the text. Scare quotes of one to three words are left out.
[[nodiscard]] QList<Quotation> findQuotations(QStringView text);

/// The same with the article's blocks at hand: quoted blocks that a source introduces are found too.
[[nodiscard]] QList<Quotation> findQuotations(const ArticleContent& content);

} // namespace lectern
