// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/WordRoles.h"

#include <optional>

namespace lectern {

/// The words that name somebody, with role: tokens [first, last].
struct Mention
{
    qsizetype first = 0;
    qsizetype last = 0;

    bool operator==(const Mention&) const = default;
};

/// Reads noun phrases forward by word classes and capitals alone: no grammar, bounded look-ahead.
class MentionReader final
{
public:
    explicit MentionReader(const Narrative& narrative) : m_narrative(narrative), m_words(narrative) {}

    /// The mention that begins at token `first` ("said ADA FIELD, A MAYOR OF NOWHERE, on"), no further than `limit`.
    [[nodiscard]] std::optional<Mention> startingAt(qsizetype first, qsizetype limit) const;
    [[nodiscard]] bool isPronoun(const Mention& mention) const;

private:
    [[nodiscard]] const Token& at(qsizetype i) const { return m_narrative[i]; }
    [[nodiscard]] qsizetype phraseEnd(qsizetype first, qsizetype limit) const;
    [[nodiscard]] bool goesOn(qsizetype first, qsizetype i, qsizetype limit) const;
    [[nodiscard]] bool prepositionGoesOn(qsizetype first, qsizetype i, qsizetype limit) const;
    [[nodiscard]] qsizetype bracketEnd(qsizetype open, qsizetype limit) const;
    [[nodiscard]] qsizetype roleEnd(qsizetype first, qsizetype phraseLast, qsizetype limit) const;
    [[nodiscard]] qsizetype singleRoleEnd(qsizetype begin, qsizetype limit) const;
    [[nodiscard]] qsizetype nameEnd(qsizetype first, qsizetype limit) const;
    [[nodiscard]] bool isNameApart(qsizetype first, qsizetype limit) const;
    [[nodiscard]] bool roleBeginsAt(qsizetype i) const;

    const Narrative& m_narrative;
    WordRoles m_words;
};

} // namespace lectern
