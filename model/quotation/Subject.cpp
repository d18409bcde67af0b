// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Subject.h"

#include <algorithm>

namespace lectern {
namespace {

constexpr qsizetype LongestPhrase = 24;     // tokens
constexpr qsizetype LongestApposition = 36; // tokens

using enum WordClass;

} // namespace

/// "they say", "voters say", "he would say"; but hardly "a chant".
bool SubjectFinder::agrees(qsizetype verb, qsizetype subjectLast) const
{
    if (!at(verb).is(BaseForm))
        return true;
    return verb - subjectLast > 1 || m_words.isSubjectPronoun(subjectLast) || m_words.endsWith(subjectLast, u"s");
}

/// Index of the last token before the verb that is neither auxiliary nor adverb nor a day; below `sentence` when there
/// is none.
qsizetype SubjectFinder::beforeAuxiliaries(qsizetype verb, qsizetype sentence) const
{
    qsizetype i = verb - 1;
    while (i >= sentence) {
        if (m_words.isAdverb(i) && !at(i).is(Be))
            --i;
        else if (at(i).is(Time) && i > sentence)
            i -= at(i - 1).is(Preposition) ? 2 : 1;
        else
            break;
    }
    return i;
}

std::optional<Subject> SubjectFinder::subjectOf(qsizetype verb, qsizetype sentence) const
{
    const bool participle = at(verb).is(Participle);
    const qsizetype i = beforeAuxiliaries(verb, sentence);
    if (i < sentence)
        return {};
    const Token& before = at(i);
    const auto as = [](std::optional<Mention> mention, SubjectPlace place) {
        return mention ? std::optional(Subject{*mention, place}) : std::nullopt;
    };
    if (participle && m_narrative.text(at(verb)) == u"reading" && before.isWord())
        return as(endingAt(i, sentence), SubjectPlace::Adjacent); // "wore A HAT reading"
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
std::optional<Subject> SubjectFinder::subjectOfParticiple(qsizetype before, qsizetype sentence) const
{
    constexpr qsizetype LongestCompany = 12;
    for (qsizetype i = before; i > std::max(sentence, before - LongestCompany) && at(i).isWord(); --i) {
        if (m_narrative.text(at(i)) != u"with")
            continue;
        const auto company = m_mentions.startingAt(i + 1, before + 1);
        return company ? std::optional(Subject{*company, SubjectPlace::Clause}) : std::nullopt;
    }
    if (const auto speaking = subjectOfEarlierVerb(before, sentence))
        return speaking;
    const auto main = mainSubject(sentence, before + 1);
    return main ? std::optional(Subject{*main, SubjectPlace::Clause}) : std::nullopt;
}

/// "The tide, FIELD SAID, would turn, adding": who said is who adds.
std::optional<Subject> SubjectFinder::subjectOfEarlierVerb(qsizetype before, qsizetype sentence) const
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
std::optional<Mention> SubjectFinder::antecedent(qsizetype relative, qsizetype sentence) const
{
    const qsizetype last = relative - (at(relative - 1).kind == TokenKind::Comma ? 2 : 1);
    if (last < sentence || !(at(last).capital || m_words.isPlain(last) || at(last).kind == TokenKind::Close))
        return {};
    const Mention mention{shortPhraseStart(last, sentence), last};
    return m_words.namesSomething(mention.first, mention.last) ? std::optional(mention) : std::nullopt;
}

/// "Field, the mayor of Nowhere, said": the noun phrase before the first of the commas.
std::optional<Mention> SubjectFinder::appositive(qsizetype comma, qsizetype sentence) const
{
    const auto subject = mainSubject(sentence, comma);
    if (!subject || comma - subject->last > LongestApposition)
        return {};
    const bool parted = subject->last + 1 == comma || at(subject->last + 1).kind == TokenKind::Comma ||
                        at(subject->last + 1).is(Relative);
    return parted ? subject : std::nullopt;
}

std::optional<Mention> SubjectFinder::mainSubject(qsizetype sentence, qsizetype limit) const
{
    qsizetype i = sentence;
    for (int adjuncts = 0; adjuncts < 3 && i < limit; ++adjuncts) {
        while (i < limit && (at(i).is(Conjunction) || (m_words.isAdverb(i) && !at(i).is(Determiner)) ||
                                at(i).kind == TokenKind::Comma))
            ++i;
        const qsizetype next = afterAdjunct(i, limit);
        if (next == i)
            break;
        i = next;
    }
    return i < limit && !m_words.isOblique(i) ? m_mentions.startingAt(i, limit) : std::nullopt;
}

/// Behind the comma that ends an adverbial at i; i when none begins there.
qsizetype SubjectFinder::afterAdjunct(qsizetype i, qsizetype limit) const
{
    const bool adjunct = i < limit && at(i).isWord() && !m_words.isGerman() && // where the verb follows at once
                         ((at(i).classes & (Preposition | Subordinator | Time)) || m_words.endsWith(i, u"ing") ||
                             m_words.endsWith(i, u"ed") || m_words.endsWith(i, u"ly")) &&
                         !at(i).is(Determiner);
    if (!adjunct)
        return i;
    qsizetype end = i;
    while (end < limit && at(end).kind != TokenKind::Comma)
        ++end;
    return end < limit ? end + 1 : i;
}

std::optional<Mention> SubjectFinder::endingAt(qsizetype last, qsizetype sentence) const
{
    if (last < sentence)
        return {};
    if (m_words.isSubjectPronoun(last))
        return Mention{last, last};
    const bool nominal =
        at(last).kind == TokenKind::Close || at(last).capital || (m_words.isPlain(last) && !at(last).is(Speech));
    const bool verb =
        m_words.isVerbal(last) && !at(last - 1).is(Determiner); // "sent or RECEIVED emails"; but "the accused"
    if (!nominal || verb || m_words.isPossessive(last))
        return {};
    const qsizetype first = phraseStart(last, sentence);
    const Mention mention{first, last};
    if (first > last || last - first > LongestPhrase || !m_words.namesSomething(mention.first, mention.last) ||
        isObject(first, sentence) || m_words.isOblique(first) || !standsFree(first, sentence))
        return {};
    return mention;
}

/// A phrase that begins in lower case without an article begins a clause, or is no phrase.
bool SubjectFinder::standsFree(qsizetype first, qsizetype sentence) const
{
    if (first == sentence || !m_words.isPlain(first) || m_words.isPossessive(first))
        return true;
    const Token& before = at(first - 1);
    return !before.isWord() || before.is(Speech) || before.is(Conjunction) || before.is(Subordinator) ||
           before.is(Relative);
}

/// "published A LETTER titled": what a verb acts on is not who speaks; but "said THE MAYOR called it".
bool SubjectFinder::isObject(qsizetype first, qsizetype sentence) const
{
    return first > sentence && !at(first).capital && m_words.isVerbal(first - 1) && !at(first - 1).is(Speech);
}

bool SubjectFinder::bounds(qsizetype i, qsizetype last) const
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
        return !m_words.joinsNames(i, last + 1);
    return token.is(Subordinator) && !token.is(Preposition);
}

qsizetype SubjectFinder::phraseStart(qsizetype last, qsizetype sentence) const
{
    qsizetype first = last;
    const qsizetype floor = std::max(sentence, last - LongestPhrase);
    while (first > floor && !bounds(first - 1, last))
        --first;
    while (first <= last && at(first).isWord() && (at(first).is(Conjunction) || m_words.isAdverb(first)) &&
           !at(first).is(Determiner))
        ++first;
    if (first > last || m_words.mayBegin(first))
        return first;
    // An adverbial without a comma leads: "In May the mayor said". The subject begins behind its last preposition.
    return shortPhraseStart(last, first);
}

/// Where the phrase that ends at `last` begins, if no preposition but "of" is taken into it.
qsizetype SubjectFinder::shortPhraseStart(qsizetype last, qsizetype floor) const
{
    qsizetype first = last;
    while (first > floor && !at(first).is(Determiner)) {
        const Token& before = at(first - 1);
        const bool bracket = before.kind == TokenKind::Open || before.kind == TokenKind::Close;
        const bool of = before.is(Preposition) && m_narrative.text(before) == u"of" && first - 1 > floor;
        const bool noun = (before.capital && !before.is(Time) && !before.is(Preposition)) ||
                          (m_words.isPlain(first - 1) && !m_words.isVerbal(first - 1));
        if (!bracket && !of && !noun && !before.is(Determiner))
            break;
        --first;
    }
    return first;
}

} // namespace lectern
