// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/SpeakerPatterns.h"

namespace lectern {

/// A quoted passage and what is known of its speaker.
struct AttributedPassage
{
    QuotedPassage passage;
    qsizetype token = 0; // its token in the narrative
    std::optional<SpeakerFinding> finding = {};
};

/// Speakers that a quotation takes over from the one before it.
class Continuation final
{
public:
    Continuation(const Narrative& narrative, const SpeakerPatterns& patterns)
        : m_narrative(narrative), m_patterns(patterns)
    {
    }

    /// "…," X said, "…": the attribution between the two belongs to both.
    [[nodiscard]] std::optional<SpeakerFinding> interrupted(
        const AttributedPassage& previous, qsizetype sentence) const;
    /// The speaker goes on: in the same paragraph, or in the next when the last was left open.
    [[nodiscard]] std::optional<SpeakerFinding> goingOn(
        const AttributedPassage& previous, qsizetype token, qsizetype sentence) const;
    /// The paragraph before ends in a colon: "X was clear:" and then the quotation.
    [[nodiscard]] std::optional<SpeakerFinding> introduced(qsizetype token) const;
    /// The sentence before is about somebody, and says nothing more of who speaks.
    [[nodiscard]] std::optional<SpeakerFinding> subjectBefore(qsizetype token, qsizetype sentence) const;

private:
    [[nodiscard]] qsizetype countBetween(qsizetype from, qsizetype to, TokenKind kind) const;

    const Narrative& m_narrative;
    const SpeakerPatterns& m_patterns;
};

} // namespace lectern
