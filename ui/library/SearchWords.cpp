// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SearchWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    // A text as the search compares it: in lower case, without accents; and where each of its units stood.
    struct Plain
    {
        QString text;
        QList<qsizetype> places;
    };

    QChar withoutAccents(QChar unit)
    {
        while (unit.decompositionTag() == QChar::Canonical)
            unit = unit.decomposition().front();
        return unit.toCaseFolded();
    }

    Plain plain(const QString& text)
    {
        Plain plain;
        plain.text.reserve(text.size());
        plain.places.reserve(text.size() + 1);
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at].category() == QChar::Mark_NonSpacing)
                continue;
            plain.text += withoutAccents(text[at]);
            plain.places += at;
        }
        plain.places += text.size();
        return plain;
    }

} // namespace

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

TextRange firstOccurrence(const QString& text, const QStringList& words)
{
    const Plain searched = plain(text);
    TextRange first;
    for (const QString& word : words) {
        const QString wanted = plain(word).text;
        const qsizetype at = wanted.isEmpty() ? -1 : searched.text.indexOf(wanted);
        if (at >= 0 && (first.isEmpty() || searched.places[at] < first.start))
            first = {searched.places[at], searched.places[at + wanted.size()]};
    }
    return first;
}

} // namespace lectern
