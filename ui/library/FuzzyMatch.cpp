// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/FuzzyMatch.h"

#include <QString>
#include <algorithm>

namespace lectern {

namespace {

    bool beginsWord(const QString& text, qsizetype at)
    {
        return at == 0 || !text[at - 1].isLetterOrNumber();
    }

    // The characters in order, each at the first place that is left: 1 for each, more where runs and words begin.
    int scatteredScore(const QString& wanted, const QString& text)
    {
        int score = 0;
        qsizetype at = -1;
        for (const QChar character : wanted) {
            const qsizetype found = text.indexOf(character, at + 1);
            if (found < 0)
                return 0;
            score += 1 + (found == at + 1 ? 3 : 0) + (beginsWord(text, found) ? 4 : 0);
            at = found;
        }
        return score;
    }

    // All in one piece is always better than scattered.
    int wholeScore(const QString& wanted, const QString& text)
    {
        const qsizetype found = text.indexOf(wanted);
        if (found < 0)
            return 0;
        return int(wanted.size()) * 10 + (found == 0 ? 20 : beginsWord(text, found) ? 10 : 0);
    }

} // namespace

int fuzzyScore(QStringView typed, QStringView text)
{
    const QString whole = typed.toString().simplified().toCaseFolded();
    const QString folded = text.toString().toCaseFolded();
    if (whole.isEmpty())
        return 1;
    return std::max(wholeScore(whole, folded), scatteredScore(QString(whole).remove(u' '), folded));
}

} // namespace lectern
