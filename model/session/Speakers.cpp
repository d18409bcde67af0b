// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Speakers.h"

#include "model/quotation/PersonName.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace lectern {
namespace {

/// Speakers by key, in the order in which they came.
class Gathering final
{
public:
    Speaker& speaker(const QString& key)
    {
        const auto known = m_places.constFind(key);
        if (known != m_places.cend())
            return m_speakers[*known];
        m_places.insert(key, m_speakers.size());
        return m_speakers.emplaceBack();
    }

    void add(const QString& key, const QString& name, const Saying& saying)
    {
        Speaker& one = speaker(key);
        if (one.name.isEmpty())
            one.name = name;
        if (one.role.isEmpty())
            one.role = saying.role;
        if (one.sayings.isEmpty() || one.sayings.last().article != saying.article)
            ++one.articles;
        one.sayings += saying;
    }

    /// Who is not named comes last.
    QList<Speaker> all()
    {
        std::ranges::stable_partition(m_speakers, [](const Speaker& one) { return !one.name.isEmpty(); });
        return std::move(m_speakers);
    }

private:
    QHash<QString, qsizetype> m_places;
    QList<Speaker> m_speakers;
};

constexpr char16_t Nothing = 0; // for an accent by itself

/// A letter without case and accent.
char16_t plain(QChar c)
{
    if (c.unicode() < 128)
        return c.unicode() >= u'A' && c.unicode() <= u'Z' ? char16_t(c.unicode() + 32) : c.unicode();
    if (c.isMark())
        return Nothing;
    const QString parts = c.decomposition();
    return (parts.isEmpty() ? c : parts.front()).toCaseFolded().unicode();
}

QString plain(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (const char16_t letter = plain(c); letter != Nothing)
            letters += QChar(letter);
    }
    return letters;
}

bool beginsWith(QStringView text, QStringView plainPart)
{
    qsizetype found = 0;
    for (qsizetype i = 0; i < text.size() && found < plainPart.size(); ++i) {
        const char16_t letter = plain(text[i]);
        if (letter != Nothing && letter != plainPart[found++])
            return false;
    }
    return found == plainPart.size();
}

/// Compares letter by letter: tens of thousands of quotations are looked through while a person types.
bool holds(QStringView text, QStringView plainPart)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (plain(text[i]) == plainPart.front() && beginsWith(text.sliced(i), plainPart))
            return true;
    }
    return false;
}

bool isSaid(QStringView plainWords, const Saying& saying)
{
    const auto parts = plainWords.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&](QStringView part) {
        return holds(saying.name, part) || holds(saying.speaker, part) || holds(saying.words, part);
    });
}

bool isBy(const QString& person, const Saying& saying)
{
    const QString names = saying.name + u' ' + saying.speaker;
    return personKey(names).contains(personKey(person));
}

bool saidMore(const Speaker& one, const Speaker& other)
{
    if (one.name.isEmpty() != other.name.isEmpty())
        return other.name.isEmpty();
    if (one.sayings.size() != other.sayings.size())
        return one.sayings.size() > other.sayings.size();
    return one.name.localeAwareCompare(other.name) < 0;
}

} // namespace

QList<Speaker> speakersIn(const QList<Saying>& sayings)
{
    Gathering gathering;
    for (const Saying& saying : sayings) {
        const bool named = !saying.key.isEmpty();
        gathering.add(named ? saying.key : personKey(saying.speaker), named ? saying.name : saying.speaker, saying);
    }
    return gathering.all();
}

bool matches(const Saying& saying, const SayingSearch& search)
{
    return (search.person.isEmpty() || isBy(search.person, saying)) && isSaid(plain(search.words), saying);
}

QList<Speaker> speakersAmong(const QList<QList<Saying>>& articles, const SayingSearch& search)
{
    Gathering gathering;
    for (const QList<Saying>& sayings : articles) {
        for (const Saying& saying : sayings) {
            if (matches(saying, search))
                gathering.add(saying.key, saying.name, saying);
        }
    }
    QList<Speaker> speakers = gathering.all();
    std::ranges::stable_sort(speakers, saidMore);
    return speakers;
}

} // namespace lectern
