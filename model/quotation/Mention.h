// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/Narrative.h"

#include <optional>

namespace lectern {

/// The words that name somebody, with role: tokens [first, last].
struct Mention
{
    qsizetype first = 0;
    qsizetype last = 0;

    bool operator==(const Mention&) const = default;
};

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

/// Reads noun phrases out of the tokens by word classes and capitals alone: no grammar, bounded look-around.
class MentionReader final
{
public:
    explicit MentionReader(const Narrative& narrative) : m_narrative(narrative) {}

    /// The mention that begins at token `first` ("said ADA FIELD, A MAYOR OF NOWHERE, on"), no further than `limit`.
    [[nodiscard]] std::optional<Mention> startingAt(qsizetype first, qsizetype limit) const;
    /// Who does what the verb says, within a sentence that begins at token `sentence`.
    [[nodiscard]] std::optional<Subject> subjectOf(qsizetype verb, qsizetype sentence) const;
    /// The first noun phrase of a sentence, behind what leads up to it ("In May, ").
    [[nodiscard]] std::optional<Mention> mainSubject(qsizetype sentence, qsizetype limit) const;
    [[nodiscard]] bool isPronoun(const Mention& mention) const;

private:
    [[nodiscard]] const Token& at(qsizetype i) const { return m_narrative[i]; }
    [[nodiscard]] bool endsWith(qsizetype i, QStringView ending) const;
    [[nodiscard]] bool isAdverb(qsizetype i) const;
    [[nodiscard]] bool isPlain(qsizetype i) const;
    [[nodiscard]] bool isPossessive(qsizetype i) const;
    [[nodiscard]] bool isVerbal(qsizetype i) const;
    [[nodiscard]] bool namesSomething(const Mention& mention) const;
    [[nodiscard]] bool agrees(qsizetype verb, qsizetype subjectLast) const;
    [[nodiscard]] bool isSubjectPronoun(qsizetype i) const;
    [[nodiscard]] bool mayBegin(qsizetype i) const;
    [[nodiscard]] qsizetype phraseEnd(qsizetype first, qsizetype limit) const;
    [[nodiscard]] bool goesOn(qsizetype first, qsizetype i, qsizetype limit) const;
    [[nodiscard]] bool prepositionGoesOn(qsizetype first, qsizetype i, qsizetype limit) const;
    [[nodiscard]] bool conjunctionGoesOn(qsizetype i, qsizetype limit) const;
    [[nodiscard]] qsizetype bracketEnd(qsizetype open, qsizetype limit) const;
    [[nodiscard]] qsizetype roleEnd(qsizetype phraseLast, qsizetype limit) const;
    [[nodiscard]] qsizetype singleRoleEnd(qsizetype begin, qsizetype limit) const;
    [[nodiscard]] qsizetype nameEnd(qsizetype first, qsizetype limit) const;
    [[nodiscard]] bool isNameApart(qsizetype first, qsizetype limit) const;
    [[nodiscard]] bool roleBeginsAt(qsizetype i) const;
    [[nodiscard]] qsizetype beforeAuxiliaries(qsizetype verb, qsizetype sentence) const;
    [[nodiscard]] qsizetype afterAdjunct(qsizetype i, qsizetype limit) const;
    [[nodiscard]] std::optional<Mention> endingAt(qsizetype last, qsizetype sentence) const;
    [[nodiscard]] qsizetype phraseStart(qsizetype last, qsizetype sentence) const;
    [[nodiscard]] bool standsFree(qsizetype first, qsizetype sentence) const;
    [[nodiscard]] bool isObject(qsizetype first, qsizetype sentence) const;
    [[nodiscard]] bool bounds(qsizetype i, qsizetype last) const;
    [[nodiscard]] std::optional<Subject> subjectOfParticiple(qsizetype before, qsizetype sentence) const;
    [[nodiscard]] std::optional<Subject> subjectOfEarlierVerb(qsizetype before, qsizetype sentence) const;
    [[nodiscard]] std::optional<Mention> antecedent(qsizetype relative, qsizetype sentence) const;
    [[nodiscard]] qsizetype shortPhraseStart(qsizetype last, qsizetype floor) const;
    [[nodiscard]] std::optional<Mention> appositive(qsizetype comma, qsizetype sentence) const;

    const Narrative& m_narrative;
};

} // namespace lectern
