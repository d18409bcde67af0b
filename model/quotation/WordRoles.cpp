// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/WordRoles.h"

#include <algorithm>
#include <array>

namespace lectern {

using enum WordClass;

bool WordRoles::endsWith(qsizetype i, QStringView ending) const
{
    return m_narrative.text(at(i)).endsWith(ending);
}

bool WordRoles::isAdverb(qsizetype i) const
{
    const Token& token = at(i);
    return token.isWord() && !token.is(Pronoun) &&
           (token.is(Auxiliary) || endsWith(i, u"n't") || endsWith(i, u"n’t") ||
               (!token.capital && endsWith(i, u"ly") && token.end - token.start > 4));
}

/// A lower-case word that may be a noun or an adjective.
bool WordRoles::isPlain(qsizetype i) const
{
    const Token& token = at(i);
    return token.isWord() && !token.capital &&
           !(token.classes &
               (Pronoun | Subordinator | Relative | Time | Auxiliary | Be | Preposition | Conjunction | Participle)) &&
           !isAdverb(i);
}

bool WordRoles::isPossessive(qsizetype i) const
{
    return endsWith(i, u"'s") || endsWith(i, u"’s") || endsWith(i, u"s'") || endsWith(i, u"s’");
}

/// A finite verb or a past participle: ends a phrase, unless it stands where only an adjective can.
bool WordRoles::isVerbal(qsizetype i) const
{
    const Token& token = at(i);
    if (!token.isWord() || token.capital)
        return false;
    const bool finite = (token.classes & (Verb | Speech | Judging)) && !token.is(BaseForm) && !token.is(Participle);
    return finite || (endsWith(i, u"ed") && !m_narrative.text(token).contains(u'-'));
}

bool WordRoles::isSubjectPronoun(qsizetype i) const
{
    return at(i).isWord() && at(i).is(Pronoun) && !at(i).is(Relative);
}

bool WordRoles::mayBegin(qsizetype i) const
{
    const Token& token = at(i);
    if (token.kind == TokenKind::Open)
        return (at(i + 1).capital && !at(i + 1).is(Determiner)) || isPlain(i + 1);
    if (isQuotedName(i))
        return true;
    if (!token.isWord() || token.is(Time) || (token.is(Relative) && !(token.is(Determiner) && token.capital)))
        return false;
    if (token.is(Determiner) || token.is(Title))
        return true;
    if (token.classes & (Preposition | Conjunction | Subordinator | Relative | Be | Auxiliary))
        return false;
    const bool germanVerb = token.is(Speech) && isGerman();
    return token.capital ||
           (isPlain(i) && !token.is(Verb) && !germanVerb && !endsWith(i, u"ing") && !endsWith(i, u"ed"));
}

bool WordRoles::isQuotedName(qsizetype i) const
{
    constexpr qsizetype LongestName = 32;
    constexpr qsizetype MostSpaces = 2;
    if (at(i).kind != TokenKind::Quote || !isGerman())
        return false;
    const QStringView text = m_narrative.text(at(i));
    return text.size() > 3 && text.size() <= LongestName && text[1].isUpper() &&
           text[text.size() - 2].isLetterOrNumber() && text.count(u' ') <= MostSpaces;
}

bool WordRoles::isGenitive(qsizetype i) const
{
    constexpr std::array<QStringView, 4> genitives = {u"des", u"der", u"eines", u"einer"};
    return isGerman() && std::ranges::find(genitives, m_narrative.text(at(i))) != genitives.end();
}

bool WordRoles::isParticle(qsizetype i) const
{
    constexpr std::array<QStringView, 9> particles = {u"de", u"da", u"di", u"du", u"van", u"bin", u"al", u"le", u"la"};
    return std::ranges::find(particles, m_narrative.text(at(i))) != particles.end();
}

bool WordRoles::isOblique(qsizetype i) const
{
    constexpr std::array<QStringView, 10> obliques = {
        u"dem", u"den", u"des", u"einem", u"einen", u"eines", u"einer", u"seinem", u"seinen", u"ihrem"};
    const auto isWord = [word = m_narrative.text(at(i))](
                            QStringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; };
    return isGerman() && std::ranges::any_of(obliques, isWord);
}

bool WordRoles::joinsNames(qsizetype i, qsizetype limit) const
{
    return i + 1 < limit &&
           (m_narrative.text(at(i)) == u"and" || m_narrative.text(at(i)) == u"&" ||
               m_narrative.text(at(i)) == u"und") &&
           (at(i + 1).capital || (isPlain(i - 1) && isPlain(i + 1))) && mayBegin(i + 1);
}

/// Not a determiner, a number or an adverb alone.
bool WordRoles::namesSomething(qsizetype first, qsizetype last) const
{
    for (qsizetype i = first; i <= last; ++i) {
        if (isQuotedName(i))
            return true;
        if (!at(i).isWord() || at(i).is(Determiner) || isAdverb(i) || m_narrative.text(at(i)).front().isDigit())
            continue;
        return true;
    }
    return false;
}

} // namespace lectern
