// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Mention.h"

#include <algorithm>

namespace lectern {
namespace {

constexpr qsizetype LongestNounPhrase = 24; // tokens
constexpr qsizetype LongestRole = 18;

using enum WordClass;

} // namespace

bool MentionReader::isPronoun(const Mention& mention) const
{
    return mention.first == mention.last && m_words.isSubjectPronoun(mention.first);
}

std::optional<Mention> MentionReader::startingAt(qsizetype first, qsizetype limit) const
{
    if (first >= limit)
        return {};
    if (m_words.isSubjectPronoun(first))
        return Mention{first, first};
    if (!m_words.mayBegin(first))
        return {};
    const qsizetype last = phraseEnd(first, limit);
    const Mention mention{first, roleEnd(first, last, limit)};
    return m_words.namesSomething(mention.first, mention.last) ? std::optional(mention) : std::nullopt;
}

qsizetype MentionReader::phraseEnd(qsizetype first, qsizetype limit) const
{
    qsizetype last = first;
    limit = std::min(limit, first + LongestNounPhrase);
    for (qsizetype i = first; i < limit; ++i) {
        if (at(i).kind == TokenKind::Open) {
            const qsizetype close = bracketEnd(i, limit);
            if (close < 0)
                break;
            i = close;
        } else if (i > first && !goesOn(first, i, limit)) {
            break;
        }
        if (!(at(i).classes & (Preposition | Conjunction)) || at(i).capital)
            last = i;
    }
    return last;
}

bool MentionReader::goesOn(qsizetype first, qsizetype i, qsizetype limit) const
{
    const Token& token = at(i);
    if (m_words.isQuotedName(i))
        return true;
    if (!token.isWord() || token.is(Time))
        return false;
    if (token.capital)
        return true;
    if (token.is(Preposition))
        return prepositionGoesOn(first, i, limit);
    if (token.is(Conjunction))
        return m_words.joinsNames(i, limit);
    if (m_words.isGenitive(i) && at(i - 1).capital)
        return true;
    if (token.is(Determiner))
        return at(i - 1).is(Preposition) || at(i - 1).is(Conjunction) || at(i - 1).is(Determiner);
    if (m_words.isGerman() && at(i - 1).capital)
        return m_words.isParticle(i); // German adjectives stand before their noun
    const bool adjective = at(i - 1).is(Determiner) || at(i - 1).is(Preposition) || at(i - 1).is(Conjunction);
    const bool gerund = m_words.endsWith(i, u"ing") && at(i - 1).capital;
    return m_words.isPlain(i) && !gerund && (adjective || !m_words.isVerbal(i));
}

/// "a spokesman FOR the mayor", but "Field AT a meeting".
bool MentionReader::prepositionGoesOn(qsizetype first, qsizetype i, qsizetype limit) const
{
    if (i + 1 >= limit || !at(i + 1).isWord() || at(i + 1).is(Time) || at(i + 1).is(Pronoun) ||
        m_words.isQuotedName(i - 1))
        return false;
    const QStringView word = m_narrative.text(at(i));
    if (word == u"of" || word == u"von" || word == u"vom")
        return m_words.mayBegin(i + 1);
    const bool linking = word == u"for" || word == u"from" || word == u"at" || word == u"with" || word == u"by" ||
                         word == u"in" || word == u"on" || word == u"to" || word == u"für" || word == u"der" ||
                         word == u"beim" || word == u"im";
    const bool afterNoun = !at(i - 1).capital || (m_words.isGerman() && at(first).is(Determiner));
    return linking && !at(first).is(Title) && afterNoun && m_words.mayBegin(i + 1);
}

qsizetype MentionReader::bracketEnd(qsizetype open, qsizetype limit) const
{
    const qsizetype end = std::min(limit, open + 10);
    for (qsizetype i = open + 1; i < end; ++i) {
        if (at(i).kind == TokenKind::Close)
            return i;
        if (!at(i).isWord() && at(i).kind != TokenKind::Comma && at(i).kind != TokenKind::Dash)
            return -1;
    }
    return -1;
}

/// Last token of the roles that follow a name after commas (", 34, a fisherman"); `phraseLast` when there is none.
qsizetype MentionReader::roleEnd(qsizetype first, qsizetype phraseLast, qsizetype limit) const
{
    const qsizetype begin = phraseLast + 2;
    if (begin >= limit || at(phraseLast + 1).kind != TokenKind::Comma)
        return phraseLast;
    if (m_narrative.text(at(begin)).front().isDigit() && at(begin + 1).kind == TokenKind::Comma)
        return roleEnd(first, begin, limit);
    // A role ends in a common noun; in German all nouns have capitals.
    const bool nominal = m_words.isPlain(phraseLast) || (m_words.isGerman() && at(first).is(Determiner));
    if (nominal && isNameApart(begin, limit))
        return nameEnd(begin, limit);
    return roleBeginsAt(begin) ? singleRoleEnd(begin, limit) : phraseLast;
}

qsizetype MentionReader::singleRoleEnd(qsizetype begin, qsizetype limit) const
{
    const qsizetype end = std::min(limit, begin + LongestRole);
    qsizetype i = begin;
    for (; i < end && (at(i).isWord() || at(i).kind == TokenKind::Open || at(i).kind == TokenKind::Close); ++i) {
        if (at(i).is(Relative) && !at(i).is(Determiner))
            break;
        if (at(i).is(Be) || at(i).is(Pronoun) || (at(i).is(Speech) && !at(i).is(BaseForm) && !at(i - 1).is(Determiner)))
            return begin - 2;
    }
    return i == end && end < limit ? begin - 2 : i - 1;
}

qsizetype MentionReader::nameEnd(qsizetype first, qsizetype limit) const
{
    qsizetype i = first;
    while (i < limit && at(i).isWord() && at(i).capital)
        ++i;
    return i - 1;
}

/// "the mayor, ADA FIELD, …": a name alone between a role and the next comma or the clause's end.
bool MentionReader::isNameApart(qsizetype first, qsizetype limit) const
{
    constexpr qsizetype LongestName = 5;
    const qsizetype last = nameEnd(first, limit);
    return last >= first && last - first < LongestName && (last + 1 == limit || at(last + 1).kind == TokenKind::Comma);
}

bool MentionReader::roleBeginsAt(qsizetype i) const
{
    const Token& token = at(i);
    if (!token.isWord() || m_words.isAdverb(i) || token.is(Time))
        return false;
    if (token.capital)
        return m_words.isPossessive(i) || (m_words.isPlain(i + 1) && !at(i + 1).is(Speech));
    return token.is(Determiner) || (m_words.isPlain(i) && !token.is(Speech) && !token.is(Judging) &&
                                       !m_words.endsWith(i, u"ing") && !m_words.endsWith(i, u"ed"));
}

} // namespace lectern
