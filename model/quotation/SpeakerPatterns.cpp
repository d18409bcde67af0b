// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/SpeakerPatterns.h"

#include <algorithm>

namespace lectern {
namespace {

using enum WordClass;

constexpr qsizetype LongestClause = 45; // tokens

bool isSingleQuote(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018';
}

} // namespace

QuoteEnding endingOf(QStringView text, const QuotedPassage& passage)
{
    constexpr qsizetype MostClosers = 6;
    qsizetype i = passage.range.end - (passage.closed ? 2 : 1);
    const qsizetype floor = std::max(passage.range.start, i - MostClosers);
    while (i > floor && (isSingleQuote(text[i]) || text[i].isSpace()))
        --i;
    switch (text[i].unicode()) {
    case u',':
        return QuoteEnding::Comma;
    case u'.':
    case u'\u2026':
        return QuoteEnding::Stop;
    case u'?':
    case u'!':
        return QuoteEnding::Question;
    case u'-':
    case u'\u2013':
    case u'\u2014':
        return QuoteEnding::Dash;
    default:
        return QuoteEnding::Open;
    }
}

/// Index of the token that ends the narrator's clause which begins at i.
qsizetype SpeakerPatterns::clauseEnd(qsizetype i) const
{
    const qsizetype end = std::min(m_narrative.size() - 1, i + LongestClause);
    while (i < end && at(i).kind != TokenKind::Stop && at(i).kind != TokenKind::Paragraph &&
           at(i).kind != TokenKind::Quote)
        ++i;
    return i;
}

std::optional<SpeakerFinding> SpeakerPatterns::after(qsizetype quote, QuoteEnding ending) const
{
    const bool commaOutside = at(quote + 1).kind == TokenKind::Comma;
    const bool finished = ending == QuoteEnding::Open || (ending == QuoteEnding::Stop && at(quote + 1).capital);
    if (finished && !commaOutside)
        return {};
    const qsizetype i = afterSign(quote);
    return attributionAt(i, clauseEnd(i), SpeakerRule::XSaid);
}

std::optional<SpeakerFinding> SpeakerPatterns::farAfter(qsizetype quote, QuoteEnding ending) const
{
    const qsizetype i = afterSign(quote);
    const qsizetype end = clauseEnd(i);
    const bool finished = ending == QuoteEnding::Stop && at(i).capital;
    return finished ? std::nullopt : farAttribution(i, end);
}

/// Index of the first token behind the quotation that is neither a comma nor a dash.
qsizetype SpeakerPatterns::afterSign(qsizetype quote) const
{
    const TokenKind next = at(quote + 1).kind;
    return quote + (next == TokenKind::Comma || next == TokenKind::Dash ? 2 : 1);
}

/// An attribution clause that begins at i: "said X", "X said", "according to X".
std::optional<SpeakerFinding> SpeakerPatterns::attributionAt(qsizetype i, qsizetype end, SpeakerRule rule) const
{
    if (const auto source = sourceAt(i, end))
        return SpeakerFinding{SpeakerRule::AccordingToX, *source};
    if (isInverting(i)) {
        qsizetype subject = i + 1;
        while (subject < end && at(subject).isWord() && at(subject).is(Auxiliary) && !at(subject).is(Determiner))
            ++subject;
        if (const auto mention = m_mentions.startingAt(subject, end))
            return SpeakerFinding{rule == SpeakerRule::XSaid ? SpeakerRule::SaidX : rule, *mention};
    }
    return subjectThenVerb(i, end, rule);
}

bool SpeakerPatterns::isInverting(qsizetype verb) const
{
    const Token& token = at(verb);
    return token.isWord() && !token.capital && token.is(Speech) && !token.is(Participle) && !token.is(BaseForm);
}

std::optional<SpeakerFinding> SpeakerPatterns::subjectThenVerb(qsizetype i, qsizetype end, SpeakerRule rule) const
{
    for (qsizetype verb = i + 1; verb < end; ++verb) {
        if (!at(verb).isWord() || at(verb).capital || !at(verb).is(Speech) || at(verb).is(Participle))
            continue;
        const auto subject = m_subjects.subjectOf(verb, i);
        if (subject && subject->place == SubjectPlace::Adjacent && subject->mention.first == i)
            return SpeakerFinding{rule, subject->mention};
    }
    return {};
}

/// The quoted words are part of a sentence that names its speaker at the end: "…" is a pity, X said.
std::optional<SpeakerFinding> SpeakerPatterns::farAttribution(qsizetype i, qsizetype end) const
{
    constexpr int MostCommas = 3; // more would cost too much in a hostile sentence
    if (at(end).kind == TokenKind::Quote)
        return {};
    int commas = 0;
    for (qsizetype comma = end - 2; comma >= i && commas < MostCommas; --comma) {
        if (at(comma).kind != TokenKind::Comma)
            continue;
        ++commas;
        if (const auto found = attributionAt(comma + 1, end, SpeakerRule::FarXSaid))
            return SpeakerFinding{SpeakerRule::FarXSaid, found->mention};
    }
    return {};
}

/// X in "according to X", "laut X", "so X".
std::optional<Mention> SpeakerPatterns::sourceAt(qsizetype i, qsizetype end) const
{
    if (i + 1 >= end || !at(i).isWord())
        return {};
    const bool germanSo = &m_narrative.lexicon() == &Lexicon::german() && m_narrative.text(at(i)) == u"so";
    if (!at(i).is(WordClass::Source) && !germanSo)
        return {};
    const bool according = m_narrative.text(at(i + 1)) == u"to";
    return m_mentions.startingAt(i + (according ? 2 : 1), end);
}

qsizetype SpeakerPatterns::sentenceStart(qsizetype token) const
{
    const qsizetype floor = std::max<qsizetype>(0, token - 2 * LongestClause);
    qsizetype i = token;
    for (; i > floor; --i) {
        const Token& before = at(i - 1);
        if (before.kind == TokenKind::Stop || before.kind == TokenKind::Paragraph)
            break;
        if (before.kind != TokenKind::Quote)
            continue;
        const QuotedPassage passage{.range = {before.start, before.end}};
        if (endingOf(m_narrative.text(), passage) == QuoteEnding::Stop)
            break;
    }
    return i;
}

std::optional<SpeakerFinding> SpeakerPatterns::before(qsizetype quote, qsizetype sentence) const
{
    if (quote == sentence)
        return {};
    if (const auto found = lastReport(quote, sentence, WordClass::Speech))
        return found;
    return at(quote - 1).kind == TokenKind::Comma ? std::nullopt : lastReport(quote, sentence, WordClass::Judging);
}

std::optional<SpeakerFinding> SpeakerPatterns::lastReport(qsizetype quote, qsizetype sentence, WordClass kind) const
{
    std::optional<SpeakerFinding> inner;
    for (qsizetype i = quote - 1; i >= sentence; --i) {
        if (at(i).is(WordClass::Source)) {
            if (const auto source = sourceAt(i, quote))
                return SpeakerFinding{SpeakerRule::AccordingToXQuote, *source};
        }
        if (!at(i).isWord() || !at(i).is(kind) || (at(i).capital && !isInverted(i, sentence)))
            continue;
        const auto found = subjectOfVerb(i, sentence, quote);
        if (found && !isEmbedded(*found, sentence))
            return found;
        if (found && !inner)
            inner = found;
    }
    return inner;
}

std::optional<SpeakerFinding> SpeakerPatterns::introducing(qsizetype end) const
{
    const qsizetype sentence = sentenceStart(end);
    if (const auto found = before(end, sentence))
        return SpeakerFinding{SpeakerRule::Introduced, found->mention};
    const auto subject = subjectOfSentence(sentence, end);
    return subject ? std::optional(SpeakerFinding{SpeakerRule::Introduced, *subject}) : std::nullopt;
}

std::optional<Mention> SpeakerPatterns::subjectOfSentence(qsizetype sentence, qsizetype end) const
{
    return m_subjects.mainSubject(sentence, end);
}

/// "Field said SHE believes": the outer clause names the speaker better.
bool SpeakerPatterns::isEmbedded(const SpeakerFinding& finding, qsizetype sentence) const
{
    const qsizetype before = finding.mention.first - 1;
    if (before < sentence)
        return false;
    const bool relative = m_mentions.isPronoun(finding.mention) && at(before).is(Relative);
    return relative || at(before).is(WordClass::Speech) || m_narrative.text(at(before)) == u"that";
}

std::optional<SpeakerFinding> SpeakerPatterns::subjectOfVerb(qsizetype verb, qsizetype sentence, qsizetype quote) const
{
    const bool apart = at(quote - 1).kind == TokenKind::Comma || at(quote - 1).kind == TokenKind::Colon;
    if (isInverted(verb, sentence)) {
        const auto mention = m_mentions.startingAt(verb + 1, quote);
        return mention ? std::optional(SpeakerFinding{SpeakerRule::SaidXQuote, *mention}) : std::nullopt;
    }
    if (const auto mention = inParenthesis(verb, quote))
        return SpeakerFinding{SpeakerRule::SaidXQuote, *mention};
    const auto subject = m_subjects.subjectOf(verb, sentence);
    if (!subject)
        return {};
    switch (subject->place) {
    case SubjectPlace::Coordinated:
        return SpeakerFinding{SpeakerRule::XAndSaid, subject->mention};
    case SubjectPlace::Clause:
        return SpeakerFinding{SpeakerRule::XSaying, subject->mention};
    case SubjectPlace::Adjacent:
        break;
    }
    return SpeakerFinding{apart ? SpeakerRule::XSaidQuote : SpeakerRule::XSaidWithin, subject->mention};
}

/// "The tide, SAYS FIELD, is …".
std::optional<Mention> SpeakerPatterns::inParenthesis(qsizetype verb, qsizetype quote) const
{
    if (at(verb - 1).kind != TokenKind::Comma || at(verb).is(Telling) || !isInverting(verb))
        return {};
    const auto mention = m_mentions.startingAt(verb + 1, quote);
    return mention && mention->last + 1 < quote && at(mention->last + 1).kind == TokenKind::Comma ? mention
                                                                                                  : std::nullopt;
}

/// Whether the verb stands before its subject: "Said Field:"; in German also behind an adverbial, "Im Mai sagte Feld:".
bool SpeakerPatterns::isInverted(qsizetype verb, qsizetype sentence) const
{
    const Token& token = at(verb);
    if (!token.is(Speech) || token.is(Participle) || token.is(BaseForm))
        return false;
    if (verb == sentence)
        return !m_narrative.text(token).endsWith(u's');
    const bool german = &m_narrative.lexicon() == &Lexicon::german();
    return german && (at(sentence).classes & (Preposition | Subordinator | Auxiliary | Time));
}

} // namespace lectern
