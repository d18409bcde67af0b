// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/SpeakerRule.h"
#include "model/quotation/Subject.h"

#include <optional>

namespace lectern {

/// What the punctuation at the end of a quoted passage says of what follows.
enum class QuoteEnding { Open, Comma, Stop, Question, Dash };

[[nodiscard]] QuoteEnding endingOf(QStringView text, const QuotedPassage& passage);

struct SpeakerFinding
{
    SpeakerRule rule = SpeakerRule::SaidX;
    Mention mention;
};

/// Finds the speaker of one quotation in its own sentence.
class SpeakerPatterns final
{
public:
    explicit SpeakerPatterns(const Narrative& narrative)
        : m_narrative(narrative), m_words(narrative), m_mentions(narrative), m_subjects(narrative)
    {
    }

    /// In the words that follow the quotation at once.
    [[nodiscard]] std::optional<SpeakerFinding> after(qsizetype quote, QuoteEnding ending) const;
    /// The quoted words are part of a sentence that names its speaker at the end: "…" is a pity, X said.
    [[nodiscard]] std::optional<SpeakerFinding> farAfter(qsizetype quote, QuoteEnding ending) const;
    /// In the words of its sentence before the quotation; the sentence begins at token `sentence`.
    [[nodiscard]] std::optional<SpeakerFinding> before(qsizetype quote, qsizetype sentence) const;
    /// The subject of the sentence that leads up to the quotation with a colon: "Field was clear: …".
    [[nodiscard]] std::optional<SpeakerFinding> beforeColon(qsizetype quote, qsizetype sentence) const;
    /// In a short paragraph behind the quotation that begins with a dash: "— Ada Field, mayor".
    [[nodiscard]] std::optional<SpeakerFinding> signature(qsizetype quote) const;
    /// In a sentence that ends before token `end`, in a colon, and introduces what follows: "The Daily Harbour
    /// reports:".
    [[nodiscard]] std::optional<SpeakerFinding> introducing(qsizetype end) const;
    /// The first noun phrase of the sentence [sentence, end).
    [[nodiscard]] std::optional<Mention> subjectOfSentence(qsizetype sentence, qsizetype end) const;
    [[nodiscard]] bool isPronoun(const Mention& mention) const { return m_mentions.isPronoun(mention); }
    /// Index of the first token after the last full stop, paragraph end or finished quotation before the token.
    [[nodiscard]] qsizetype sentenceStart(qsizetype token) const;

private:
    [[nodiscard]] const Token& at(qsizetype i) const { return m_narrative[i]; }
    [[nodiscard]] qsizetype clauseEnd(qsizetype i) const;
    [[nodiscard]] std::optional<SpeakerFinding> attributionAt(qsizetype i, qsizetype end, SpeakerRule rule) const;
    [[nodiscard]] std::optional<SpeakerFinding> subjectThenVerb(qsizetype i, qsizetype end, SpeakerRule rule) const;
    [[nodiscard]] std::optional<SpeakerFinding> farAttribution(qsizetype i, qsizetype end) const;
    [[nodiscard]] qsizetype afterSign(qsizetype quote) const;
    [[nodiscard]] std::optional<Mention> inParenthesis(qsizetype verb, qsizetype quote) const;
    [[nodiscard]] bool isInverted(qsizetype verb, qsizetype sentence) const;
    [[nodiscard]] bool isInverting(qsizetype verb) const;
    [[nodiscard]] std::optional<SpeakerFinding> lastReport(qsizetype quote, qsizetype sentence, WordClass kind) const;
    [[nodiscard]] bool isEmbedded(const SpeakerFinding& finding, qsizetype sentence) const;
    [[nodiscard]] qsizetype invertedSubject(qsizetype verb, qsizetype end) const;
    [[nodiscard]] std::optional<SpeakerFinding> wholeAttribution(qsizetype i, QuoteEnding ending) const;
    [[nodiscard]] std::optional<SpeakerFinding> placeOfWords(qsizetype verb, qsizetype sentence) const;
    [[nodiscard]] bool mayNameSource(qsizetype i, qsizetype sentence) const;
    [[nodiscard]] bool maySpeak(const Mention& subject, qsizetype colon) const;
    [[nodiscard]] bool isNamed(const Mention& mention) const;
    [[nodiscard]] bool isOpinion(qsizetype i) const;
    [[nodiscard]] std::optional<Mention> sourceAt(qsizetype i, qsizetype end) const;
    [[nodiscard]] std::optional<SpeakerFinding> subjectOfVerb(
        qsizetype verb, qsizetype sentence, qsizetype quote) const;

    const Narrative& m_narrative;
    WordRoles m_words;
    MentionReader m_mentions;
    SubjectFinder m_subjects;
};

} // namespace lectern
