// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/SpeakerPatterns.h"

#include <algorithm>
#include <array>

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
           (at(i).kind != TokenKind::Quote || m_words.isQuotedName(i)))
        ++i;
    return i;
}

std::optional<SpeakerFinding> SpeakerPatterns::after(qsizetype quote, QuoteEnding ending) const
{
    const bool commaOutside = at(quote + 1).kind == TokenKind::Comma;
    const bool finished = ending == QuoteEnding::Open || (ending == QuoteEnding::Stop && at(quote + 1).capital);
    const qsizetype i = afterSign(quote);
    if (finished && !commaOutside)
        return wholeAttribution(i, ending);
    return attributionAt(i, clauseEnd(i), SpeakerRule::XSaid);
}

/// A clause that can't be anything else, though no comma leads to it: "Field said." after a full stop; "said Field".
std::optional<SpeakerFinding> SpeakerPatterns::wholeAttribution(qsizetype i, QuoteEnding ending) const
{
    constexpr qsizetype LongestClause = 6;
    const qsizetype end = clauseEnd(i);
    const bool inverted = isInverting(i) && (at(i + 1).capital || m_words.isSubjectPronoun(i + 1));
    const bool reports =
        end - i >= 2 && end - i <= LongestClause && isInverting(end - 1) && at(end).kind != TokenKind::Quote;
    if (ending == QuoteEnding::Stop ? !reports : !inverted)
        return {};
    return attributionAt(i, end, SpeakerRule::XSaid);
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
    if (m_words.isGerman() && m_narrative.text(at(i)) == u"so" && isInverting(i + 1))
        ++i; // "so sagte X"
    if (isInverting(i)) {
        if (const auto mention = m_mentions.startingAt(invertedSubject(i, end), end))
            return SpeakerFinding{rule == SpeakerRule::XSaid ? SpeakerRule::SaidX : rule, *mention};
    }
    return subjectThenVerb(i, end, rule);
}

/// Where the subject may begin that stands behind its verb. "Heißt es in X" names X.
qsizetype SpeakerPatterns::invertedSubject(qsizetype verb, qsizetype end) const
{
    qsizetype i = verb + 1;
    bool impersonal = false;
    for (; i < end && at(i).isWord() && at(i).is(Auxiliary) && !at(i).is(Determiner); ++i)
        impersonal = impersonal || m_narrative.text(at(i)) == u"es";
    return impersonal && at(i).is(Preposition) ? i + 1 : i;
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

/// The noun in "nach Ansicht von X", "nach Angaben des X".
bool SpeakerPatterns::isOpinion(qsizetype i) const
{
    constexpr std::array<QStringView, 10> opinions = {u"Ansicht", u"Meinung", u"Auffassung", u"Angaben", u"Aussage",
        u"Aussagen", u"Einschätzung", u"Worten", u"Darstellung", u"Überzeugung"};
    return std::ranges::find(opinions, m_narrative.text(at(i))) != opinions.end();
}

/// "According", "laut", "nach"; "so" only where a clause begins.
bool SpeakerPatterns::mayNameSource(qsizetype i, qsizetype sentence) const
{
    const bool begins = i == sentence || at(i - 1).kind == TokenKind::Comma;
    return at(i).is(WordClass::Source) || (m_words.isGerman() && (at(i).is(Preposition) || begins));
}

/// X in "according to X", "laut X", "so X", "nach Ansicht von X".
std::optional<Mention> SpeakerPatterns::sourceAt(qsizetype i, qsizetype end) const
{
    if (i + 1 >= end || !at(i).isWord())
        return {};
    const QStringView word = m_narrative.text(at(i));
    const bool german = m_words.isGerman();
    if (german && word.compare(u"nach", Qt::CaseInsensitive) == 0) {
        const qsizetype opinion = at(i + 1).is(Determiner) ? i + 2 : i + 1;
        const qsizetype owner = opinion + (at(opinion + 1).is(Preposition) ? 2 : 1);
        return isOpinion(opinion) ? m_mentions.startingAt(owner, end) : std::nullopt;
    }
    const bool so = german && word.compare(u"so", Qt::CaseInsensitive) == 0 && !isInverting(i + 1);
    if (!at(i).is(WordClass::Source) && !so)
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
        if (before.kind == TokenKind::Colon && i < token && m_words.isGerman() && isInverting(i + 1))
            break; // "…: So sagte Feld"
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
        if (mayNameSource(i, sentence)) {
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

std::optional<SpeakerFinding> SpeakerPatterns::beforeColon(qsizetype quote, qsizetype sentence) const
{
    if (quote == sentence || at(quote - 1).kind != TokenKind::Colon)
        return {};
    const auto subject = subjectOfSentence(sentence, quote - 1);
    const bool speaks = subject && maySpeak(*subject, quote - 1);
    return speaks ? std::optional(SpeakerFinding{SpeakerRule::Colon, *subject}) : std::nullopt;
}

/// Not "the duties": where all nouns have capitals, a bare name or one that stands apart.
bool SpeakerPatterns::isNamed(const Mention& mention) const
{
    for (qsizetype i = mention.first; i <= mention.last; ++i) {
        if (at(i).kind == TokenKind::Comma)
            return true;
    }
    return !at(mention.first).is(Determiner);
}

/// A pronoun, a name or "the mayor", without anything apart between it and the colon that may be the one who speaks.
bool SpeakerPatterns::maySpeak(const Mention& subject, qsizetype colon) const
{
    const Token& first = at(subject.first);
    const bool begins = m_words.isSubjectPronoun(subject.first) || first.is(Determiner) || first.capital;
    // "Höhnisch, wohl aus Ärger, schrieb": in German a word by itself may be anything.
    const bool aside =
        m_words.isGerman() && subject.first == subject.last && at(subject.last + 1).kind == TokenKind::Comma;
    if (!begins || aside || m_words.isPossessive(subject.last) || (m_words.isGerman() && !isNamed(subject)))
        return false;
    for (qsizetype i = subject.last + 1; i < colon; ++i) {
        if (at(i).kind == TokenKind::Dash)
            return false;
    }
    return true;
}

std::optional<SpeakerFinding> SpeakerPatterns::signature(qsizetype quote) const
{
    constexpr qsizetype LongestSignature = 120;
    qsizetype i = quote + 1;
    while (at(i).kind == TokenKind::Paragraph && i < m_narrative.size())
        ++i;
    const bool dashed = i > quote + 1 && at(i).kind == TokenKind::Dash;
    const qsizetype name = at(i + 1).is(Determiner) ? i + 2 : i + 1;
    if (!dashed || !at(name).capital)
        return {};
    qsizetype end = i + 1;
    while (end < m_narrative.size() && at(end).kind != TokenKind::Paragraph && at(end).kind != TokenKind::Quote)
        ++end;
    if (at(end).kind == TokenKind::Quote || at(end).start - at(i).start > LongestSignature)
        return {};
    const auto mention = m_mentions.startingAt(i + 1, end);
    const bool alone = mention && !at(mention->last + 1).isWord(); // no clause: "— And so it rained"
    return alone ? std::optional(SpeakerFinding{SpeakerRule::Signature, *mention}) : std::nullopt;
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
    if (m_words.isGerman() && m_narrative.text(at(verb + 1)) == u"es")
        return placeOfWords(verb, sentence);
    if (isInverted(verb, sentence)) {
        const auto mention = m_words.isOblique(verb + 1) ? std::nullopt : m_mentions.startingAt(verb + 1, quote);
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

/// "In EINEM BRIEF DER FISCHER heißt es".
std::optional<SpeakerFinding> SpeakerPatterns::placeOfWords(qsizetype verb, qsizetype sentence) const
{
    const auto place = at(sentence).is(Preposition) ? m_mentions.startingAt(sentence + 1, verb) : std::nullopt;
    return place ? std::optional(SpeakerFinding{SpeakerRule::AccordingToXQuote, *place}) : std::nullopt;
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
    const bool coordinated = at(verb - 1).is(Conjunction);
    return m_words.isGerman() && !coordinated &&
           (at(sentence).classes & (Preposition | Subordinator | Auxiliary | Time));
}

} // namespace lectern
