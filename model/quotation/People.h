// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/Continuation.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <span>

namespace lectern {

/// The people who speak in one article, by surname: their whole names and, where a title or a first name tells, their
/// sex.
class People final
{
public:
    People(const Narrative& narrative, std::span<const AttributedPassage> passages);

    /// The mention as the text has it; a bare surname is made whole where the article has one whole name for it.
    [[nodiscard]] QString shownName(const Mention& mention) const;
    /// The whole name for a surname, if there is only one; else the surname.
    [[nodiscard]] QString wholeName(QStringView surname) const;
    [[nodiscard]] bool isSpeaker(QStringView surname) const { return m_speakers.contains(surname); }
    /// Male, Female, both when the article has several people of the name, or nothing when it does not tell.
    [[nodiscard]] WordClasses sexOf(QStringView surname) const { return m_sexes.value(surname); }
    /// Whether the token can be a word of a name: capitalised, and no small word at a sentence's beginning.
    [[nodiscard]] bool isNamePart(qsizetype token) const;

private:
    [[nodiscard]] QStringView surnameOf(const Mention& mention) const;
    [[nodiscard]] qsizetype nameEnd(qsizetype first) const;
    void collectWholeNames();
    void addWholeName(qsizetype first, qsizetype last);
    void addSex(QStringView surname, const Token& token);

    const Narrative& m_narrative;
    QSet<QStringView> m_speakers;             // by surname
    QHash<QStringView, WordClasses> m_sexes;  // by surname, of everybody
    QHash<QStringView, QString> m_wholeNames; // by surname; empty when the article has several
};

} // namespace lectern
