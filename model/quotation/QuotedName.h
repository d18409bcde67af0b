// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/Narrative.h"

namespace lectern {

/// Tells what is only named between quote marks (a book, a film, a party) from what is said.
class QuotedName final
{
public:
    explicit QuotedName(const Narrative& narrative)
        : m_narrative(narrative), m_isGerman(&narrative.lexicon() == &Lexicon::german())
    {
    }

    /// Whether the words inside the marks of the passage at a token are a name, as far as form and neighbours show.
    /// `attributed` tells that a speaker was found for them.
    [[nodiscard]] bool isName(qsizetype token, QStringView inside, bool attributed) const;

private:
    [[nodiscard]] const Token& at(qsizetype i) const { return m_narrative[i]; }
    [[nodiscard]] bool looksLikeTitle(qsizetype token, QStringView inside) const;
    [[nodiscard]] bool isSmallInTitle(QStringView word) const;
    [[nodiscard]] bool isForeignTitle(QStringView inside) const;
    [[nodiscard]] bool isAbbreviatedBehind(qsizetype token) const;
    [[nodiscard]] bool isTranslation(qsizetype token) const;
    [[nodiscard]] bool followsWhatIsNamed(qsizetype token) const;

    const Narrative& m_narrative;
    bool m_isGerman;
};

} // namespace lectern
