// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/People.h"

#include "model/quotation/WordRoles.h"

#include <algorithm>
#include <array>

namespace lectern {
namespace {

using enum WordClass;

constexpr qsizetype LongestName = 4; // words

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
        if (!passage.finding || !isTrusted(passage.finding->rule))
            continue;
        if (const QStringView surname = surnameOf(passage.finding->mention); !surname.isEmpty())
            m_speakers.insert(surname);
    }
    collectWholeNames();
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

qsizetype People::nameEnd(qsizetype first) const
{
    qsizetype last = first;
    while (isNamePart(last + 1) && !m_narrative[last].isPossessive(m_narrative.text()))
        ++last;
    return last;
}

void People::collectWholeNames()
{
    for (qsizetype i = 0; i < m_narrative.size(); ++i) {
        if (!isNamePart(i))
            continue;
        const qsizetype last = nameEnd(i);
        while (i < last && isOffice(m_narrative.text(m_narrative[i])))
            ++i;
        if (m_narrative[i].is(Title) && i < last)
            addSex(m_narrative.text(m_narrative[last]), m_narrative[i++]);
        if (last > i && last - i < LongestName)
            addWholeName(i, last);
        i = last;
    }
}

void People::addSex(QStringView surname, const Token& token)
{
    if (const WordClasses sex = token.classes & (Male | Female))
        m_sexes[surname] |= sex;
}

void People::addWholeName(qsizetype first, qsizetype last)
{
    const QStringView surname = m_narrative.text(m_narrative[last]);
    addSex(surname, m_narrative[first]);
    if (!m_speakers.contains(surname))
        return;
    const QString name = m_narrative.text(first, last).toString().simplified();
    const auto known = m_wholeNames.find(surname);
    if (known == m_wholeNames.end())
        m_wholeNames.insert(surname, name);
    else if (*known != name)
        known->clear();
}

QString People::wholeName(QStringView surname) const
{
    const QString name = m_wholeNames.value(surname);
    return name.isEmpty() ? surname.toString() : name;
}

QString People::shownName(const Mention& mention) const
{
    const bool titled = m_narrative[mention.first].is(Title) && mention.last > mention.first;
    const qsizetype name = titled ? mention.first + 1 : mention.first;
    if (name == mention.last && m_narrative[name].capital)
        return wholeName(m_narrative.text(m_narrative[name]));
    const bool oblique = WordRoles(m_narrative).isOblique(mention.first) && mention.last > mention.first;
    const qsizetype first = oblique ? mention.first + 1 : mention.first; // "in EINEM Brief der Fischer"
    return m_narrative.text(first, mention.last).toString().simplified().remove(u'[').remove(u']');
}

} // namespace lectern
