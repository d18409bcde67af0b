// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/article/ArticleContent.h"
#include "model/quotation/WholeQuotation.h"

#include <QUuid>

namespace lectern {

/// What somebody says in an article: a quotation that was found there, a highlight that names its speaker, or both.
struct Saying
{
    QUuid article;
    TextRange range;  // in the newest text
    QString words;    // without the quote marks around them and the comma at their end, on one line
    QString speaker;  // as shown, with role; empty when not certain
    QString name;     // of the speaker, the same all through the article; empty for one who is not named ("the governor")
    QString role;     // as it is given here
    QString key;      // by which the name is recognised in other articles
    QUuid annotation; // the highlight that it was taken as; null for what was only found

    [[nodiscard]] bool isTaken() const { return !annotation.isNull(); }
    bool operator==(const Saying&) const = default;
};

/// In the order of the text. A highlight takes a quotation when they share four fifths of what both mark; the speaker is then
/// whom the highlight names, if it does. Orphans say nothing.
[[nodiscard]] QList<Saying> sayingsIn(
    const QUuid& article, QStringView text, const QList<WholeQuotation>& quotations, const QList<Annotation>& annotations);

} // namespace lectern
