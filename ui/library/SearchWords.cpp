// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SearchWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

QStringList searchedWords(const QString& query)
{
    // A phrase in quote marks, or a run without spaces; either may begin with "-" or "name:".
    static const QRegularExpression term(uR"re(-?(?:\w+:)?"([^"]*)"|(\S+))re"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression leftOut(u"^(-|\\w+:)"_s);
    QStringList words;
    for (auto match = term.globalMatch(query); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (leftOut.match(found.captured()).hasMatch())
            continue;
        QString word = found.captured(1) + found.captured(2);
        word.remove(u'*').remove(u'"');
        if (!word.isEmpty())
            words << word;
    }
    return words;
}

} // namespace lectern
