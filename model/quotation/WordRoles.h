// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/Narrative.h"

namespace lectern {

/// What single tokens can be in a noun phrase, from their classes, their endings and their neighbours.
class WordRoles final
{
public:
    explicit WordRoles(const Narrative& narrative) : m_narrative(narrative) {}

    [[nodiscard]] bool endsWith(qsizetype i, QStringView ending) const;
    [[nodiscard]] bool isAdverb(qsizetype i) const;
    /// A lower-case word that may be a noun or an adjective.
    [[nodiscard]] bool isPlain(qsizetype i) const;
    [[nodiscard]] bool isPossessive(qsizetype i) const;
    /// A finite verb or a past participle: ends a phrase, unless it stands where only an adjective can.
    [[nodiscard]] bool isVerbal(qsizetype i) const;
    /// A pronoun that is a subject by itself: "she", not "who".
    [[nodiscard]] bool isSubjectPronoun(qsizetype i) const;
    /// Whether a noun phrase can begin here.
    [[nodiscard]] bool mayBegin(qsizetype i) const;
    /// A short name between quote marks, as German writes newspapers: „Die Zeit“.
    [[nodiscard]] bool isQuotedName(qsizetype i) const;
    /// "des", "der": may lead on from a German noun to whose it is.
    [[nodiscard]] bool isGenitive(qsizetype i) const;
    /// "van", "de" within a name.
    [[nodiscard]] bool isParticle(qsizetype i) const;
    /// "dem", "den": no German subject begins so.
    [[nodiscard]] bool isOblique(qsizetype i) const;
    [[nodiscard]] bool isGerman() const { return &m_narrative.lexicon() == &Lexicon::german(); }
    /// "Ada Field AND Bo Lind", "the mayor and aldermen", in a phrase that goes no further than `limit`.
    [[nodiscard]] bool joinsNames(qsizetype i, qsizetype limit) const;
    /// Whether tokens [first, last] hold more than determiners, numbers and adverbs.
    [[nodiscard]] bool namesSomething(qsizetype first, qsizetype last) const;

private:
    [[nodiscard]] const Token& at(qsizetype i) const { return m_narrative[i]; }

    const Narrative& m_narrative;
};

} // namespace lectern
