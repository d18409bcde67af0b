// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Sayings.h"

#include "model/quotation/PersonName.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace lectern {
namespace {

using namespace Qt::StringLiterals;

qsizetype shared(const TextRange& one, const TextRange& other)
{
    return std::min(one.end, other.end) - std::max(one.start, other.start);
}

bool isMostly(const TextRange& one, const TextRange& other)
{
    const qsizetype both = std::max(one.end, other.end) - std::min(one.start, other.start);
    return shared(one, other) * 5 >= both * 4;
}

QString wordsOf(QStringView passage)
{
    static const QString marks = u"\"“”„‟«»"_s;
    QString words = passage.toString().simplified();
    if (words.size() > 1 && marks.contains(words.front()))
        words.remove(0, 1);
    if (words.size() > 1 && marks.contains(words.back()))
        words.chop(1);
    if (words.endsWith(u','))
        words.chop(1); // it leads on to "said Field"
    return words;
}

/// Collects what is said in one article.
class SayingList final
{
public:
    SayingList(const QUuid& article, QStringView text, const QList<Annotation>& annotations) : m_article(article), m_text(text)
    {
        for (const Annotation& annotation : annotations) {
            if (standsInText(annotation))
                m_annotations += &annotation;
        }
        std::ranges::sort(m_annotations, {}, [](const Annotation* annotation) { return annotation->position.start; });
    }

    void addFound(const QList<WholeQuotation>& quotations)
    {
        for (const WholeQuotation& quotation : quotations) {
            const Annotation* taken = takenBy(quotation.range);
            add(quotation.range, taken && !taken->speaker.isEmpty() ? taken->speaker : quotation.speaker, taken ? taken->id : QUuid());
            if (taken)
                m_taken += taken->id;
        }
    }

    void addHighlights()
    {
        for (const Annotation* annotation : std::as_const(m_annotations)) {
            if (!annotation->speaker.isEmpty() && !m_taken.contains(annotation->id))
                add(annotation->range(), annotation->speaker, annotation->id);
        }
    }

    QList<Saying> inOrder()
    {
        std::ranges::stable_sort(m_sayings, {}, [](const Saying& saying) { return saying.range.start; });
        uniteNames();
        return std::move(m_sayings);
    }

private:
    bool standsInText(const Annotation& annotation) const
    {
        const TextRange range = annotation.range();
        return annotation.state != AnchorState::Orphaned && range.start >= 0 && !range.isEmpty() && range.end <= m_text.size();
    }

    const Annotation* takenBy(const TextRange& quotation) const
    {
        const qsizetype slack = quotation.length() / 4 + 1; // further off, four fifths cannot be shared
        auto at = std::ranges::lower_bound(
            m_annotations, quotation.start - slack, {}, [](const Annotation* annotation) { return annotation->position.start; });
        for (; at != m_annotations.end() && (*at)->position.start <= quotation.start + slack; ++at) {
            if (isMostly((*at)->range(), quotation))
                return *at;
        }
        return nullptr;
    }

    void add(const TextRange& range, const QString& speaker, const QUuid& annotation)
    {
        const PersonName person = personNameIn(speaker);
        m_sayings += Saying{.article = m_article, .range = range, .words = wordsOf(m_text.sliced(range.start, range.length())),
            .speaker = speaker, .name = person.name, .role = person.role, .key = personKey(person.name), .annotation = annotation};
    }

    /// A bare surname is the one person of that name; everybody is called as they were first.
    void uniteNames()
    {
        QHash<QString, QString> wholeKeys; // by surname; empty when there are several
        QHash<QString, QString> names;     // by key
        for (const Saying& saying : std::as_const(m_sayings)) {
            const qsizetype surname = saying.key.lastIndexOf(u' ') + 1;
            if (surname == 0)
                continue;
            if (!names.contains(saying.key))
                names.insert(saying.key, saying.name);
            QString& whole = wholeKeys[saying.key.sliced(surname)];
            whole = whole.isNull() || whole == saying.key ? saying.key : u""_s;
        }
        for (Saying& saying : m_sayings) {
            if (const QString whole = wholeKeys.value(saying.key); !whole.isEmpty())
                saying.key = whole;
            saying.name = names.value(saying.key, saying.name);
        }
    }

    QUuid m_article;
    QStringView m_text;
    QList<const Annotation*> m_annotations; // by where they begin
    QSet<QUuid> m_taken;
    QList<Saying> m_sayings;
};

} // namespace

QList<Saying> sayingsIn(
    const QUuid& article, QStringView text, const QList<WholeQuotation>& quotations, const QList<Annotation>& annotations)
{
    SayingList sayings(article, text, annotations);
    sayings.addFound(quotations);
    sayings.addHighlights();
    return sayings.inOrder();
}

} // namespace lectern
