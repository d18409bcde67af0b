// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Mention.h"

#include <algorithm>

namespace lectern {
namespace {

constexpr qsizetype LongestPhrase = 24; // tokens
constexpr qsizetype LongestRole = 18;

using enum WordClass;

constexpr WordClasses NeverInPhrase = Pronoun | Subordinator | Relative | Time | Auxiliary | Be;

} // namespace

bool MentionReader::endsWith(qsizetype i, QStringView ending) const
{
    return m_narrative.text(at(i)).endsWith(ending);
}

bool MentionReader::isAdverb(qsizetype i) const
{
    const Token& token = at(i);
    return token.isWord() && !token.is(Pronoun) &&
           (token.is(Auxiliary) || endsWith(i, u"n't") || endsWith(i, u"n’t") ||
               (!token.capital && endsWith(i, u"ly") && token.end - token.start > 4));
}

/// A lower-case word that may be a noun or an adjective.
bool MentionReader::isPlain(qsizetype i) const
{
    const Token& token = at(i);
    return token.isWord() && !token.capital &&
           !(token.classes & (NeverInPhrase | Preposition | Conjunction | Participle)) && !isAdverb(i);
}

bool MentionReader::isPossessive(qsizetype i) const
{
    return endsWith(i, u"'s") || endsWith(i, u"’s") || endsWith(i, u"s'") || endsWith(i, u"s’");
}

/// A finite verb or a past participle: ends a phrase, unless it stands where only an adjective can.
bool MentionReader::isVerbal(qsizetype i) const
{
    const Token& token = at(i);
    if (!token.isWord() || token.capital)
        return false;
    const bool finite = (token.classes & (Verb | Speech | Judging)) && !token.is(BaseForm) && !token.is(Participle);
    return finite || (endsWith(i, u"ed") && !m_narrative.text(token).contains(u'-'));
}

/// Not a determiner, a number or an adverb alone.
bool MentionReader::namesSomething(const Mention& mention) const
{
    for (qsizetype i = mention.first; i <= mention.last; ++i) {
        if (!at(i).isWord() || at(i).is(Determiner) || isAdverb(i) || m_narrative.text(at(i)).front().isDigit())
            continue;
        return true;
    }
    return false;
}

/// "they say", "voters say", "he would say"; but hardly "a chant".
bool MentionReader::agrees(qsizetype verb, qsizetype subjectLast) const
{
    if (!at(verb).is(BaseForm))
        return true;
    return verb - subjectLast > 1 || isSubjectPronoun(subjectLast) || endsWith(subjectLast, u"s");
}

bool MentionReader::isSubjectPronoun(qsizetype i) const
{
    return at(i).isWord() && at(i).is(Pronoun) && !at(i).is(Relative);
}

bool MentionReader::mayBegin(qsizetype i) const
{
    const Token& token = at(i);
    if (token.kind == TokenKind::Open)
        return (at(i + 1).capital && !at(i + 1).is(Determiner)) || isPlain(i + 1);
    if (!token.isWord() || token.is(Time) || (token.is(Relative) && !(token.is(Determiner) && token.capital)))
        return false;
    if (token.is(Determiner) || token.is(Title))
        return true;
    if (token.classes & (Preposition | Conjunction | Subordinator | Relative | Be | Auxiliary))
        return false;
    return token.capital || (isPlain(i) && !token.is(Verb) && !endsWith(i, u"ing") && !endsWith(i, u"ed"));
}

bool MentionReader::isPronoun(const Mention& mention) const
{
    return mention.first == mention.last && isSubjectPronoun(mention.first);
}

std::optional<Mention> MentionReader::startingAt(qsizetype first, qsizetype limit) const
{
    if (first >= limit)
        return {};
    if (isSubjectPronoun(first))
        return Mention{first, first};
    if (!mayBegin(first))
        return {};
    const qsizetype last = phraseEnd(first, limit);
    const Mention mention{first, roleEnd(last, limit)};
    return namesSomething(mention) ? std::optional(mention) : std::nullopt;
}

qsizetype MentionReader::phraseEnd(qsizetype first, qsizetype limit) const
{
    qsizetype last = first;
    limit = std::min(limit, first + LongestPhrase);
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
    if (!token.isWord() || token.is(Time))
        return false;
    if (token.capital)
        return true;
    if (token.is(Preposition))
        return prepositionGoesOn(first, i, limit);
    if (token.is(Conjunction))
        return conjunctionGoesOn(i, limit);
    if (token.is(Determiner))
        return at(i - 1).is(Preposition) || at(i - 1).is(Conjunction) || at(i - 1).is(Determiner);
    const bool adjective = at(i - 1).is(Determiner) || at(i - 1).is(Preposition) || at(i - 1).is(Conjunction);
    const bool gerund = endsWith(i, u"ing") && at(i - 1).capital;
    return isPlain(i) && !gerund && (adjective || !isVerbal(i));
}

/// "a spokesman FOR the mayor", but "Field AT a meeting".
bool MentionReader::prepositionGoesOn(qsizetype first, qsizetype i, qsizetype limit) const
{
    if (i + 1 >= limit || !at(i + 1).isWord() || at(i + 1).is(Time) || at(i + 1).is(Pronoun))
        return false;
    const QStringView word = m_narrative.text(at(i));
    if (word == u"of" || word == u"von" || word == u"vom")
        return mayBegin(i + 1);
    const bool linking = word == u"for" || word == u"from" || word == u"at" || word == u"with" || word == u"in" ||
                         word == u"on" || word == u"to" || word == u"für" || word == u"der";
    return linking && !at(first).is(Title) && !at(i - 1).capital && mayBegin(i + 1);
}

bool MentionReader::conjunctionGoesOn(qsizetype i, qsizetype limit) const
{
    return i + 1 < limit &&
           (m_narrative.text(at(i)) == u"and" || m_narrative.text(at(i)) == u"&" ||
               m_narrative.text(at(i)) == u"und") &&
           (at(i + 1).capital || (isPlain(i - 1) && isPlain(i + 1))) && mayBegin(i + 1);
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
qsizetype MentionReader::roleEnd(qsizetype phraseLast, qsizetype limit) const
{
    const qsizetype begin = phraseLast + 2;
    if (begin >= limit || at(phraseLast + 1).kind != TokenKind::Comma)
        return phraseLast;
    if (m_narrative.text(at(begin)).front().isDigit() && at(begin + 1).kind == TokenKind::Comma)
        return roleEnd(begin, limit);
    if (isPlain(phraseLast) && isNameApart(begin, limit))
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
    if (!token.isWord() || isAdverb(i) || token.is(Time))
        return false;
    if (token.capital)
        return isPossessive(i) || (isPlain(i + 1) && !at(i + 1).is(Speech));
    return token.is(Determiner) ||
           (isPlain(i) && !token.is(Speech) && !token.is(Judging) && !endsWith(i, u"ing") && !endsWith(i, u"ed"));
}

/// Index of the last token before the verb that is neither auxiliary nor adverb nor a day; below `sentence` when there
/// is none.
qsizetype MentionReader::beforeAuxiliaries(qsizetype verb, qsizetype sentence) const
{
    qsizetype i = verb - 1;
    while (i >= sentence) {
        if (isAdverb(i) && !at(i).is(Be))
            --i;
        else if (at(i).is(Time) && i > sentence)
            i -= at(i - 1).is(Preposition) ? 2 : 1;
        else
            break;
    }
    return i;
}

std::optional<Subject> MentionReader::subjectOf(qsizetype verb, qsizetype sentence) const
{
    const bool participle = at(verb).is(Participle);
    const qsizetype i = beforeAuxiliaries(verb, sentence);
    if (i < sentence)
        return {};
    const Token& before = at(i);
    const auto as = [](std::optional<Mention> mention, SubjectPlace place) {
        return mention ? std::optional(Subject{*mention, place}) : std::nullopt;
    };
    if (participle && !before.is(Be))
        return subjectOfParticiple(i, sentence);
    if (before.is(Be))
        return participle ? subjectOf(i, sentence) : std::nullopt;
    if (before.kind == TokenKind::Comma)
        return as(appositive(i, sentence), SubjectPlace::Adjacent);
    if (before.is(Conjunction))
        return as(mainSubject(sentence, i), SubjectPlace::Coordinated);
    if (m_narrative.text(before) == u"to")
        return i - 2 >= sentence && m_narrative.text(at(i - 2)) == u"went" ? subjectOf(i - 2, sentence) : std::nullopt;
    if (before.is(Relative) && m_narrative.text(before) == u"who" && i > sentence)
        return as(antecedent(i, sentence), SubjectPlace::Adjacent);
    return agrees(verb, i) ? as(endingAt(i, sentence), SubjectPlace::Adjacent) : std::nullopt;
}

/// "Field left, saying"; but "Field left, with a friend saying".
std::optional<Subject> MentionReader::subjectOfParticiple(qsizetype before, qsizetype sentence) const
{
    constexpr qsizetype LongestCompany = 12;
    for (qsizetype i = before; i > std::max(sentence, before - LongestCompany) && at(i).isWord(); --i) {
        if (m_narrative.text(at(i)) != u"with")
            continue;
        const auto company = startingAt(i + 1, before + 1);
        return company ? std::optional(Subject{*company, SubjectPlace::Clause}) : std::nullopt;
    }
    if (const auto speaking = subjectOfEarlierVerb(before, sentence))
        return speaking;
    const auto main = mainSubject(sentence, before + 1);
    return main ? std::optional(Subject{*main, SubjectPlace::Clause}) : std::nullopt;
}

/// "The tide, FIELD SAID, would turn, adding": who said is who adds.
std::optional<Subject> MentionReader::subjectOfEarlierVerb(qsizetype before, qsizetype sentence) const
{
    constexpr qsizetype Farthest = 30;
    for (qsizetype i = before; i > std::max(sentence, before - Farthest); --i) {
        if (!at(i).is(Speech) || at(i).is(Participle) || at(i).is(BaseForm) || at(i).capital)
            continue;
        const auto subject = subjectOf(i, sentence);
        return subject ? std::optional(Subject{subject->mention, SubjectPlace::Clause}) : std::nullopt;
    }
    return {};
}

/// "FIELD, who said".
std::optional<Mention> MentionReader::antecedent(qsizetype relative, qsizetype sentence) const
{
    const qsizetype last = relative - (at(relative - 1).kind == TokenKind::Comma ? 2 : 1);
    if (last < sentence || !(at(last).capital || isPlain(last) || at(last).kind == TokenKind::Close))
        return {};
    const Mention mention{shortPhraseStart(last, sentence), last};
    return namesSomething(mention) ? std::optional(mention) : std::nullopt;
}

/// "Field, the mayor of Nowhere, said": the noun phrase before the first of the commas.
std::optional<Mention> MentionReader::appositive(qsizetype comma, qsizetype sentence) const
{
    const auto subject = mainSubject(sentence, comma);
    if (!subject || comma - subject->last > 2 * LongestRole)
        return {};
    const bool parted = subject->last + 1 == comma || at(subject->last + 1).kind == TokenKind::Comma ||
                        at(subject->last + 1).is(Relative);
    return parted ? subject : std::nullopt;
}

std::optional<Mention> MentionReader::mainSubject(qsizetype sentence, qsizetype limit) const
{
    qsizetype i = sentence;
    for (int adjuncts = 0; adjuncts < 3 && i < limit; ++adjuncts) {
        while (i < limit &&
               (at(i).is(Conjunction) || (isAdverb(i) && !at(i).is(Determiner)) || at(i).kind == TokenKind::Comma))
            ++i;
        const qsizetype next = afterAdjunct(i, limit);
        if (next == i)
            break;
        i = next;
    }
    return i < limit ? startingAt(i, limit) : std::nullopt;
}

/// Behind the comma that ends an adverbial at i; i when none begins there.
qsizetype MentionReader::afterAdjunct(qsizetype i, qsizetype limit) const
{
    const bool adjunct = i < limit && at(i).isWord() &&
                         ((at(i).classes & (Preposition | Subordinator | Time)) || endsWith(i, u"ing") ||
                             endsWith(i, u"ed") || endsWith(i, u"ly")) &&
                         !at(i).is(Determiner);
    if (!adjunct)
        return i;
    qsizetype end = i;
    while (end < limit && at(end).kind != TokenKind::Comma)
        ++end;
    return end < limit ? end + 1 : i;
}

std::optional<Mention> MentionReader::endingAt(qsizetype last, qsizetype sentence) const
{
    if (last < sentence)
        return {};
    if (isSubjectPronoun(last))
        return Mention{last, last};
    const bool nominal =
        at(last).kind == TokenKind::Close || at(last).capital || (isPlain(last) && !at(last).is(Speech));
    if (!nominal || isPossessive(last))
        return {};
    const qsizetype first = phraseStart(last, sentence);
    const Mention mention{first, last};
    if (first > last || last - first > LongestPhrase || !namesSomething(mention) || isObject(first, sentence) ||
        !standsFree(first, sentence))
        return {};
    return mention;
}

/// A phrase that begins in lower case without an article begins a clause, or is no phrase.
bool MentionReader::standsFree(qsizetype first, qsizetype sentence) const
{
    if (first == sentence || !isPlain(first) || isPossessive(first))
        return true;
    const Token& before = at(first - 1);
    return !before.isWord() || before.is(Speech) || before.is(Conjunction) || before.is(Subordinator) ||
           before.is(Relative);
}

/// "published A LETTER titled": what a verb acts on is not who speaks; but "said THE MAYOR called it".
bool MentionReader::isObject(qsizetype first, qsizetype sentence) const
{
    return first > sentence && !at(first).capital && isVerbal(first - 1) && !at(first - 1).is(Speech);
}

bool MentionReader::bounds(qsizetype i, qsizetype last) const
{
    const Token& token = at(i);
    if (token.kind == TokenKind::Open || token.kind == TokenKind::Close)
        return false;
    if (!token.isWord() || token.is(Pronoun) || token.is(Relative) || token.is(Be))
        return true;
    if (token.capital && !(token.classes & (Preposition | Subordinator | Conjunction | Time)))
        return false;
    if (token.is(Speech) || token.is(Judging) || token.is(Verb))
        return !token.is(BaseForm);
    if (token.is(Conjunction))
        return !conjunctionGoesOn(i, last + 1);
    return token.is(Subordinator) && !token.is(Preposition);
}

qsizetype MentionReader::phraseStart(qsizetype last, qsizetype sentence) const
{
    qsizetype first = last;
    const qsizetype floor = std::max(sentence, last - LongestPhrase);
    while (first > floor && !bounds(first - 1, last))
        --first;
    while (first <= last && at(first).isWord() && (at(first).is(Conjunction) || isAdverb(first)) &&
           !at(first).is(Determiner))
        ++first;
    if (first > last || mayBegin(first))
        return first;
    // An adverbial without a comma leads: "In May the mayor said". The subject begins behind its last preposition.
    return shortPhraseStart(last, first);
}

/// Where the phrase that ends at `last` begins, if no preposition but "of" is taken into it.
qsizetype MentionReader::shortPhraseStart(qsizetype last, qsizetype floor) const
{
    qsizetype first = last;
    while (first > floor && !at(first).is(Determiner)) {
        const Token& before = at(first - 1);
        const bool bracket = before.kind == TokenKind::Open || before.kind == TokenKind::Close;
        const bool of = before.is(Preposition) && m_narrative.text(before) == u"of" && first - 1 > floor;
        const bool noun = (before.capital && !before.is(Time) && !before.is(Preposition)) ||
                          (isPlain(first - 1) && !isVerbal(first - 1));
        if (!bracket && !of && !noun && !before.is(Determiner))
            break;
        --first;
    }
    return first;
}

} // namespace lectern
