// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Pronouns.h"

#include <algorithm>

namespace lectern {
namespace {

using enum WordClass;

constexpr qsizetype FarthestName = 150; // tokens from a pronoun back to the name it means
constexpr int MostParagraphEnds = 2;    // one blank line

} // namespace

Pronouns::Pronouns(const Narrative& narrative, const People& people, std::span<const AttributedPassage> passages)
    : m_narrative(narrative), m_people(people)
{
    for (const AttributedPassage& passage : passages) {
        if (!passage.finding || !isTrusted(passage.finding->rule))
            continue;
        const qsizetype first = passage.finding->mention.first;
        m_speaking.push_back(passage.finding->mention);
        if (!(narrative[first].classes & (Male | Female)) || !narrative[first].is(Pronoun) ||
            m_meanings.contains(first))
            continue;
        if (const QStringView surname = antecedent(first); !surname.isEmpty())
            m_meanings.insert(first, surname);
    }
}

/// Goes back over the narrator's words to the nearest name that may be meant.
QStringView Pronouns::antecedent(qsizetype pronoun) const
{
    int ends = 0;
    for (qsizetype i = pronoun - 1; i >= std::max<qsizetype>(0, pronoun - FarthestName); --i) {
        const Token& token = m_narrative[i];
        ends += token.kind == TokenKind::Paragraph;
        if (token.isGap() || ends > MostParagraphEnds)
            return {};
        if (const auto known = m_meanings.find(i); known != m_meanings.end() && mayMean(*known, pronoun))
            return *known;
        if (token.is(Pronoun) && mayShare(i, pronoun) && isSaidToSpeak(i))
            return {}; // someone speaks there, and it is not known who
        if (!m_people.isNamePart(i))
            continue;
        if (mayNamePerson(i) && mayMean(m_narrative.text(token), pronoun))
            return leadingName(i, pronoun);
        i = nameStart(i);
    }
    return {};
}

/// The surname at a token, if it leads its sentence or speaks in it and stands there without another who may be meant.
QStringView Pronouns::leadingName(qsizetype name, qsizetype pronoun) const
{
    const QStringView surname = m_narrative.text(m_narrative[name]);
    if (!m_people.isSpeaker(surname) || !isPerson(surname))
        return {};
    const QString whole = m_people.wholeName(surname);
    bool leads = true;
    for (qsizetype i = name - 1; i >= 0 && !beginsSentence(i + 1); --i) {
        const bool tooFar = name - i > FarthestName;
        if (tooFar || (m_narrative[i].is(Pronoun) && mayShare(i, pronoun)))
            return {};
        if (!m_people.isNamePart(i) || whole.contains(m_narrative.text(m_narrative[i])))
            continue;
        leads = false;
        if (mayNamePerson(i) && mayMean(m_narrative.text(m_narrative[i]), pronoun))
            return {};
        i = nameStart(i);
    }
    return leads || isSaidToSpeak(name) ? surname : QStringView();
}

/// Index of the first word of the name that ends at a token.
qsizetype Pronouns::nameStart(qsizetype last) const
{
    qsizetype first = last;
    while (m_people.isNamePart(first - 1) && !beginsSentence(first))
        --first;
    return first;
}

/// Not a body or a crowd: the sex is known, or a first name and a surname.
bool Pronouns::isPerson(QStringView surname) const
{
    return m_people.sexOf(surname) || m_people.wholeName(surname).count(u' ') == 1;
}

/// Whether two pronouns may mean the same person.
bool Pronouns::mayShare(qsizetype one, qsizetype other) const
{
    return m_narrative[one].classes & m_narrative[other].classes & (Male | Female);
}

bool Pronouns::isSaidToSpeak(qsizetype token) const
{
    constexpr std::ptrdiff_t Recent = 8;
    const auto begin = m_speaking.end() - std::min<std::ptrdiff_t>(Recent, std::ssize(m_speaking));
    return std::any_of(begin, m_speaking.end(),
        [token](const Mention& mention) { return mention.first <= token && token <= mention.last; });
}

bool Pronouns::mayMean(QStringView surname, qsizetype pronoun) const
{
    const WordClasses sex = m_people.sexOf(surname);
    return !sex || (sex & m_narrative[pronoun].classes & (Male | Female));
}

/// Places ("in Nowhere"), bodies ("the Senate") and common words at a sentence's beginning are not taken for people.
bool Pronouns::mayNamePerson(qsizetype token) const
{
    if (m_people.isSpeaker(m_narrative.text(m_narrative[token])))
        return true;
    const Token& before = m_narrative[token - 1];
    const bool place = before.isWord() && (before.is(Determiner) || m_narrative.text(before) == u"in" ||
                                              m_narrative.text(before) == u"at");
    return !place && !(beginsSentence(token) && !m_people.isNamePart(token + 1));
}

bool Pronouns::beginsSentence(qsizetype token) const
{
    const Token& before = m_narrative[token - 1];
    if (before.kind != TokenKind::Quote)
        return before.kind == TokenKind::Stop || before.kind == TokenKind::Paragraph;
    return endingOf(m_narrative.text(), {.range = {before.start, before.end}}) == QuoteEnding::Stop;
}

} // namespace lectern
