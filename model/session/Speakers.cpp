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

bool isSaid(QStringView words, const Saying& saying)
{
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&](QStringView part) {
        return saying.words.contains(part, Qt::CaseInsensitive) || saying.speaker.contains(part, Qt::CaseInsensitive)
            || saying.name.contains(part, Qt::CaseInsensitive);
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
    return (search.person.isEmpty() || isBy(search.person, saying)) && isSaid(search.words, saying);
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
