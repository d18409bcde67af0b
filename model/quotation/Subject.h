// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/Mention.h"

namespace lectern {

/// How a verb's subject stands to it.
enum class SubjectPlace {
    Adjacent,    // "Ada Field said"; "Ada Field, the mayor, said"
    Coordinated, // "Ada Field rose and said"
    Clause,      // "Ada Field left, saying"
};

struct Subject
{
    Mention mention;
    SubjectPlace place = SubjectPlace::Adjacent;
};

/// Finds who does what a verb says, backward from the verb within its sentence.
class SubjectFinder final
{
public:
    explicit SubjectFinder(const Narrative& narrative)
        : m_narrative(narrative), m_words(narrative), m_mentions(narrative)
    {
    }

    /// The subject of a verb in a sentence that begins at token `sentence`.
    [[nodiscard]] std::optional<Subject> subjectOf(qsizetype verb, qsizetype sentence) const;
    /// The first noun phrase of a sentence, behind what leads up to it ("In May, ").
    [[nodiscard]] std::optional<Mention> mainSubject(qsizetype sentence, qsizetype limit) const;

private:
    [[nodiscard]] const Token& at(qsizetype i) const { return m_narrative[i]; }
    [[nodiscard]] bool agrees(qsizetype verb, qsizetype subjectLast) const;
    [[nodiscard]] qsizetype beforeAuxiliaries(qsizetype verb, qsizetype sentence) const;
    [[nodiscard]] std::optional<Subject> subjectOfParticiple(qsizetype before, qsizetype sentence) const;
    [[nodiscard]] std::optional<Subject> subjectOfEarlierVerb(qsizetype before, qsizetype sentence) const;
    [[nodiscard]] std::optional<Mention> antecedent(qsizetype relative, qsizetype sentence) const;
    [[nodiscard]] std::optional<Mention> appositive(qsizetype comma, qsizetype sentence) const;
    [[nodiscard]] qsizetype afterAdjunct(qsizetype i, qsizetype limit) const;
    [[nodiscard]] std::optional<Mention> endingAt(qsizetype last, qsizetype sentence) const;
    [[nodiscard]] bool standsFree(qsizetype first, qsizetype sentence) const;
    [[nodiscard]] bool isObject(qsizetype first, qsizetype sentence) const;
    [[nodiscard]] bool bounds(qsizetype i, qsizetype last) const;
    [[nodiscard]] qsizetype phraseStart(qsizetype last, qsizetype sentence) const;
    [[nodiscard]] qsizetype shortPhraseStart(qsizetype last, qsizetype floor) const;

    const Narrative& m_narrative;
    WordRoles m_words;
    MentionReader m_mentions;
};

} // namespace lectern
