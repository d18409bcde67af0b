// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/People.h"

#include <algorithm>
#include <array>

namespace lectern {
namespace {

using enum WordClass;

constexpr qsizetype LongestName = 4;    // words
constexpr qsizetype FarthestName = 150; // tokens from a pronoun back to the name it means

constexpr WordClasses NotInNames =
    Preposition | Determiner | Conjunction | Subordinator | Time | Pronoun | Auxiliary | Be;

/// Capitalised words that stand before a surname without being a name.
constexpr std::array<QStringView, 34> Offices = {u"President", u"Senator", u"Governor", u"Representative",
    u"Congressman", u"Congresswoman", u"Secretary", u"Minister", u"Chancellor", u"Mayor", u"Judge", u"Justice",
    u"General", u"Professor", u"Doctor", u"Chairman", u"Chairwoman", u"Speaker", u"Chief", u"Director", u"Republican",
    u"Democrat", u"Democratic", u"Prime", u"Former", u"Vice", u"King", u"Queen", u"Prince", u"Princess", u"Pope",
    u"Bundeskanzlerin", u"Bundeskanzler", u"Präsident"};

bool isOffice(QStringView word)
{
    return std::ranges::find(Offices, word) != Offices.end();
}

} // namespace

People::People(const Narrative& narrative, std::span<const AttributedPassage> passages) : m_narrative(narrative)
{
    for (const AttributedPassage& passage : passages) {
        if (!passage.finding || !isTrusted(passage.finding->rule) || isPronoun(passage.finding->mention))
            continue;
        if (const QStringView surname = surnameOf(passage.finding->mention); !surname.isEmpty())
            m_speakers.insert(surname, {});
    }
    collectWholeNames();
}

bool People::isPronoun(const Mention& mention) const
{
    const Token& token = m_narrative[mention.first];
    return mention.first == mention.last && token.is(Pronoun) && !token.is(Relative);
}

bool People::isNamePart(qsizetype i) const
{
    const Token& token = m_narrative[i];
    return token.isWord() && token.capital && !(token.classes & NotInNames);
}

/// The last word of the name that a mention begins with or leads up to; empty when it names no single person.
QStringView People::surnameOf(const Mention& mention) const
{
    qsizetype last = -1;
    for (qsizetype i = mention.first; i <= mention.last; ++i) {
        if (!m_narrative[i].isWord() || (last >= 0 && !isNamePart(i)))
            break;
        if (isNamePart(i))
            last = i;
    }
    const bool nominal = m_narrative[mention.first].is(Determiner);
    const bool several = last + 1 <= mention.last && last >= 0 && m_narrative[last + 1].is(Conjunction);
    if (last < 0 || nominal || several)
        return {};
    const QStringView word = m_narrative.text(m_narrative[last]);
    return word.endsWith(u"'s") || word.endsWith(u"’s") ? QStringView() : word;
}

void People::collectWholeNames()
{
    for (qsizetype i = 0; i < m_narrative.size(); ++i) {
        if (!isNamePart(i))
            continue;
        qsizetype last = i;
        while (last + 1 < m_narrative.size() && isNamePart(last + 1))
            ++last;
        while (i < last && isOffice(m_narrative.text(m_narrative[i])))
            ++i;
        if (m_narrative[i].is(Title))
            noteTitle(i++);
        if (last > i && last - i < LongestName)
            addWholeName(i, last);
        i = std::max(i, last);
    }
}

void People::noteTitle(qsizetype title)
{
    const auto sex = m_narrative[title].classes & (Male | Female);
    if (title + 1 < m_narrative.size() && sex)
        if (const auto known = m_speakers.find(m_narrative.text(m_narrative[title + 1])); known != m_speakers.end())
            *known |= sex;
}

void People::addWholeName(qsizetype first, qsizetype last)
{
    const QStringView surname = m_narrative.text(m_narrative[last]);
    const qsizetype start = m_narrative[first].start;
    const QString name = m_narrative.text().sliced(start, m_narrative[last].end - start).toString().simplified();
    if (!m_speakers.contains(surname))
        return;
    const auto known = m_wholeNames.find(surname);
    if (known == m_wholeNames.end())
        m_wholeNames.insert(surname, name);
    else if (*known != name)
        known->clear();
}

QString People::whole(QStringView surname) const
{
    const QString name = m_wholeNames.value(surname);
    return name.isEmpty() ? surname.toString() : name;
}

QString People::shownName(const Mention& mention) const
{
    if (isPronoun(mention))
        return antecedent(mention.first);
    const qsizetype name =
        m_narrative[mention.first].is(Title) && mention.last > mention.first ? mention.first + 1 : mention.first;
    if (name == mention.last && m_narrative[name].capital)
        return whole(m_narrative.text(m_narrative[name]));
    const qsizetype start = m_narrative[mention.first].start;
    QString shown = m_narrative.text().sliced(start, m_narrative[mention.last].end - start).toString().simplified();
    return shown.remove(u'[').remove(u']');
}

/// Goes back over the narrator's words: the first name there must be a speaker's, and every other must be the same.
QString People::antecedent(qsizetype pronoun) const
{
    if (!(m_narrative[pronoun].classes & (Male | Female)))
        return {};
    QStringView surname;
    int breaks = 0;
    for (qsizetype i = pronoun - 1; i >= std::max<qsizetype>(0, pronoun - FarthestName); --i) {
        const Token& token = m_narrative[i];
        const bool leftOut = token.kind == TokenKind::Stop && token.start == token.end;
        breaks += token.kind == TokenKind::Paragraph;
        if (leftOut || (breaks > 0 && token.kind == TokenKind::Paragraph && !surname.isEmpty()) || breaks > 2)
            break;
        if (!isNamePart(i))
            continue;
        if (surname.isEmpty())
            surname = m_narrative.text(token);
        else if (m_narrative.text(token) != surname && !whole(surname).contains(m_narrative.text(token)))
            return {};
    }
    return !surname.isEmpty() && mayMean(pronoun, surname) ? whole(surname) : QString();
}

bool People::mayMean(qsizetype pronoun, QStringView surname) const
{
    const auto known = m_speakers.find(surname);
    if (known == m_speakers.end())
        return false;
    const auto sex = *known & (Male | Female);
    return !sex || (sex & m_narrative[pronoun].classes);
}

} // namespace lectern
