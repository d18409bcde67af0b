// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Quotation.h"

#include "model/quotation/BlockQuoteSource.h"
#include "model/quotation/Pronouns.h"
#include "model/quotation/QuotedName.h"

#include <algorithm>
#include <iterator>

namespace lectern {
namespace {

constexpr int FewestWords = 4; // fewer are scare quotes, or too short to be worth a highlight

bool hasWords(QStringView text, int wanted)
{
    bool inWord = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber();
        wanted -= letter && !inWord;
        inWord = letter;
        if (wanted <= 0)
            return true;
    }
    return false;
}

/// Goes through the quoted passages in order, and keeps what each of them brought.
class QuotationFinder final
{
public:
    explicit QuotationFinder(QStringView text)
        : m_text(text),
          m_marked(pairQuoteMarks(text)),
          m_narrative(text, m_marked, Lexicon::of(text)),
          m_patterns(m_narrative),
          m_continuation(m_narrative, m_patterns),
          m_names(m_narrative)
    {
        m_passages.reserve(m_marked.size());
        for (std::size_t i = 0; i < m_marked.size(); ++i)
            m_passages.push_back({.passage = m_marked[i], .token = m_narrative.tokenOf(i), .finding = speakerOf(i)});
    }

    QList<Quotation> quotations() const
    {
        const People people(m_narrative, m_passages);
        const Pronouns pronouns(m_narrative, people, m_passages);
        QList<Quotation> found;
        for (const AttributedPassage& passage : m_passages) {
            if (isOffered(passage))
                found.push_back(quotationOf(passage, people, pronouns));
        }
        return found;
    }

private:
    std::optional<SpeakerFinding> speakerOf(std::size_t i) const
    {
        const qsizetype token = m_narrative.tokenOf(i);
        const qsizetype sentence = m_patterns.sentenceStart(token);
        const AttributedPassage* previous = i > 0 ? &m_passages[i - 1] : nullptr;
        std::optional<SpeakerFinding> found = m_patterns.after(token, endingOf(m_text, m_marked[i]));
        if (!found && previous)
            found = m_continuation.interrupted(*previous, sentence);
        if (!found)
            found = m_patterns.before(token, sentence);
        if (!found)
            found = m_patterns.farAfter(token, endingOf(m_text, m_marked[i]));
        if (!found)
            found = m_patterns.signature(token);
        if (!found)
            found = m_patterns.beforeColon(token, sentence);
        if (!found && previous)
            found = m_continuation.goingOn(*previous, token, sentence);
        if (!found)
            found = m_continuation.introduced(token);
        return found ? found : m_continuation.subjectBefore(token, sentence);
    }

    bool isOffered(const AttributedPassage& passage) const
    {
        const TextRange range = passage.passage.range;
        const QStringView inside = m_text.sliced(range.start + 1, range.length() - (passage.passage.closed ? 2 : 1));
        return hasWords(inside, FewestWords) &&
               (isSpoken(passage) || !m_names.isName(passage.token, inside, isAttributed(passage)));
    }

    static bool isAttributed(const AttributedPassage& passage)
    {
        return passage.finding && isTrusted(passage.finding->rule);
    }

    /// Whether a verb that says or names stands so close that these are more than a title mentioned in passing.
    bool isSpoken(const AttributedPassage& passage) const
    {
        qsizetype before = passage.token - 1;
        if (m_narrative[before].kind == TokenKind::Comma && m_narrative[before - 1].is(WordClass::Speech))
            return true;
        if (m_narrative[before].is(WordClass::Speech))
            return true;
        while (before > 0 &&
               (m_narrative[before].is(WordClass::Determiner) || m_narrative.text(m_narrative[before]) == u"as"))
            --before;
        if (before >= 0 && (m_narrative[before].classes & (WordClass::Judging | WordClass::Naming)))
            return true;
        if (!passage.finding)
            return false;
        const SpeakerRule rule = passage.finding->rule;
        const qsizetype first = passage.finding->mention.first;
        const bool inverted = rule == SpeakerRule::SaidX && // "…" posted a picture: a thing is no speaker
                              (m_narrative[first].capital || m_patterns.isPronoun(passage.finding->mention));
        return inverted || rule == SpeakerRule::XSaid || rule == SpeakerRule::XSaidQuote;
    }

    Quotation quotationOf(const AttributedPassage& passage, const People& people, const Pronouns& pronouns) const
    {
        Quotation quotation{.range = passage.passage.range, .speaker = {}, .speakerName = {}, .rule = {}};
        if (const auto& finding = passage.finding) {
            quotation.rule = nameOf(finding->rule);
            if (isTrusted(finding->rule)) {
                quotation.speaker = {m_narrative[finding->mention.first].start, m_narrative[finding->mention.last].end};
                quotation.speakerName = m_patterns.isPronoun(finding->mention)
                                            ? people.wholeName(pronouns.meaningOf(finding->mention.first))
                                            : people.shownName(finding->mention);
            }
        }
        return quotation;
    }

    QStringView m_text;
    std::vector<QuotedPassage> m_marked;
    Narrative m_narrative;
    SpeakerPatterns m_patterns;
    Continuation m_continuation;
    QuotedName m_names;
    std::vector<AttributedPassage> m_passages;
};

bool isProse(const ArticleContent& content, const Quotation& quotation)
{
    const qsizetype block = blockAt(content, quotation.range.start);
    return block < 0 || content.blocks[block].kind != BlockKind::Code;
}

} // namespace

QList<Quotation> findQuotations(QStringView text)
{
    return QuotationFinder(text).quotations();
}

QList<Quotation> findQuotations(const ArticleContent& content)
{
    const QList<Quotation> blocks = findBlockQuotations(content);
    QList<Quotation> spoken = findQuotations(QStringView(content.text));
    spoken.removeIf([&](const Quotation& quotation) { return !isProse(content, quotation); });
    QList<Quotation> all;
    all.reserve(blocks.size() + spoken.size());
    std::ranges::merge(
        blocks, spoken, std::back_inserter(all), {}, [](const Quotation& q) { return q.range.start; },
        [](const Quotation& q) { return q.range.start; });
    return all;
}

} // namespace lectern
