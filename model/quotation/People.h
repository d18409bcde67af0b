// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/Continuation.h"

#include <QHash>
#include <QString>
#include <span>

namespace lectern {

/// The people who speak in one article: gives a mention the name it is shown by.
class People final
{
public:
    People(const Narrative& narrative, std::span<const AttributedPassage> passages);

    /// The mention as the text has it; a bare surname is made whole where the article has one whole name for it.
    /// A pronoun becomes the last person named, if no other person comes into question; else the answer is empty.
    [[nodiscard]] QString shownName(const Mention& mention) const;

private:
    [[nodiscard]] bool isPronoun(const Mention& mention) const;
    [[nodiscard]] QStringView surnameOf(const Mention& mention) const;
    [[nodiscard]] bool isNamePart(qsizetype token) const;
    [[nodiscard]] QString whole(QStringView surname) const;
    [[nodiscard]] QString antecedent(qsizetype pronoun) const;
    [[nodiscard]] bool mayMean(qsizetype pronoun, QStringView surname) const;
    void collectWholeNames();
    void addWholeName(qsizetype first, qsizetype last);
    void noteTitle(qsizetype title);

    const Narrative& m_narrative;
    QHash<QStringView, WordClasses> m_speakers; // by surname; Male or Female where a title or an only pronoun tells
    QHash<QStringView, QString> m_wholeNames;   // by surname; empty when the article has several
};

} // namespace lectern
