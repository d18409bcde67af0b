// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QList>
#include <QStringView>

namespace lectern {

/// Somebody's words as the article gives them.
struct Quotation
{
    TextRange range; // the words with their quote marks; of a quoted block all its words
    TextRange
        speaker; // who says it, as the text mentions them there ("she", "Ada Field, the mayor"); empty when not certain
    QString speakerName; // the speaker to be shown, with role where it is given; empty when not certain whom a pronoun
                         // means
    QString rule; // what told the speaker: "said-x", "continued", "source", …; also where the rule is not trusted to
                  // name one

    bool operator==(const Quotation&) const = default;
};

/// Direct speech between double quote marks, English and German, in the order of the text. A quotation that goes over
/// several paragraphs is one for each. Left out are scare quotes of one to three words ("it's" counts as two), and
/// titles in passing. Linear in the text, whatever it holds.
[[nodiscard]] QList<Quotation> findQuotations(QStringView text);

/// The same with the article's blocks at hand: quoted blocks are found too, if a source introduces them ("X reports:")
/// or signs them ("— X"); they stand before the direct speech within them. Code is passed over.
[[nodiscard]] QList<Quotation> findQuotations(const ArticleContent& content);

} // namespace lectern
