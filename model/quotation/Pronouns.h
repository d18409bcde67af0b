// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/People.h"

#include <QHash>

namespace lectern {

/// Whom "he" and "she" mean where they speak. Certain only: the name must be that of a speaker, must lead its sentence
/// or be said to speak there, must not be of the other sex, and nobody else who may be meant stands between or beside
/// it.
class Pronouns final
{
public:
    Pronouns(const Narrative& narrative, const People& people, std::span<const AttributedPassage> passages);

    /// The surname that the pronoun at a token means; empty when not certain.
    [[nodiscard]] QStringView meaningOf(qsizetype pronoun) const { return m_meanings.value(pronoun); }

private:
    [[nodiscard]] QStringView antecedent(qsizetype pronoun) const;
    [[nodiscard]] QStringView leadingName(qsizetype name, qsizetype pronoun) const;
    [[nodiscard]] qsizetype nameStart(qsizetype last) const;
    [[nodiscard]] bool isPerson(QStringView surname) const;
    [[nodiscard]] bool mayShare(qsizetype one, qsizetype other) const;
    [[nodiscard]] bool isSaidToSpeak(qsizetype token) const;
    [[nodiscard]] bool mayMean(QStringView surname, qsizetype pronoun) const;
    [[nodiscard]] bool mayNamePerson(qsizetype token) const;
    [[nodiscard]] bool beginsSentence(qsizetype token) const;

    const Narrative& m_narrative;
    const People& m_people;
    QHash<qsizetype, QStringView> m_meanings; // by token
    std::vector<Mention> m_speaking;          // in the order of the passages
};

} // namespace lectern
