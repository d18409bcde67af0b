// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/AnnotationStore.h"

#include "model/store/ArticleStore.h"
#include "model/store/SearchText.h"
#include "model/Words.h"

#include <QCollator>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

const auto annotationColumns = uR"(
SELECT n.uuid, a.uuid, n.exact, n.prefix, n.suffix, n.range_start, n.range_end, n.color, n.note, n.speaker,
  CASE WHEN n.tag_names = '' THEN '' ELSE
    (SELECT group_concat(name, char(10)) FROM
      (SELECT t.name FROM annotation_tags x JOIN tags t ON t.id = x.tag WHERE x.annotation = n.id ORDER BY t.key)) END,
  n.created, n.modified, n.state, n.id, n.trashed, n.version, coalesce(r.title, a.title), n.kept
FROM annotations n JOIN articles a ON a.id = n.article JOIN readings r ON r.article = a.id)"_s;

Annotation annotationFrom(const Row& row)
{
    const QString tags = row.text(10);
    return {
        .id = row.uuid(0),
        .article = row.uuid(1),
        .quote = {.exact = row.text(2), .prefix = row.text(3), .suffix = row.text(4)},
        .position = {.start = row.integer(5), .end = row.integer(6)},
        .color = highlightColorFrom(row.text(7)).value_or(HighlightColor::Yellow),
        .note = row.text(8),
        .speaker = row.text(9),
        .tags = tags.isEmpty() ? QStringList() : tags.split(u'\n'),
        .created = row.time(11),
        .modified = row.time(12),
        .state = anchorStateFrom(row.text(13)).value_or(AnchorState::Orphaned),
    };
}

std::optional<qint64> rowOrNone(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

QVariant orNull(std::optional<qint64> row)
{
    return row ? QVariant(*row) : QVariant();
}

AnnotationStore::Stored storedFrom(const Row& row)
{
    return {
        .row = row.integer(14),
        .version = rowOrNone(row, 16),
        .annotation = annotationFrom(row),
        .trashed = !row.isNull(15),
        .kept = row.truth(18),
    };
}

AnnotationStore::Placed placedFrom(const Row& row)
{
    return {
        .row = row.integer(0),
        .version = rowOrNone(row, 1),
        .quote = {.exact = row.text(2), .prefix = row.text(3), .suffix = row.text(4)},
        .position = {.start = row.integer(5), .end = row.integer(6)},
    };
}

// Everything that may change about an annotation.
Bindings bindingsOf(const Annotation& annotation, std::optional<qint64> version)
{
    return {{":version"_L1, orNull(version)}, {":exact"_L1, annotation.quote.exact}, {":prefix"_L1, annotation.quote.prefix},
        {":suffix"_L1, annotation.quote.suffix}, {":start"_L1, annotation.position.start}, {":end"_L1, annotation.position.end},
        {":state"_L1, nameOf(annotation.state)}, {":color"_L1, nameOf(annotation.color)}, {":note"_L1, annotation.note},
        {":speaker"_L1, annotation.speaker}, {":modified"_L1, written(annotation.modified)},
        {":search_exact"_L1, searchFormIfOther(annotation.quote.exact)}, {":search_note"_L1, searchFormIfOther(annotation.note)},
        {":search_speaker"_L1, searchFormIfOther(annotation.speaker)}};
}

Failure noAnnotation(const QUuid& id)
{
    return failure(ErrorKind::NotFound, Words::tr("There is no annotation %1 in the library.").arg(written(id)));
}

QString conditionOf(const AnnotationQuery& query)
{
    QStringList conditions = {query.trashed ? u"n.trashed IS NOT NULL"_s : u"n.trashed IS NULL"_s};
    conditions += query.article ? u"a.uuid = :article"_s : u"r.trashed IS NULL"_s;
    if (!query.tag.isEmpty())
        conditions += u"n.id IN (SELECT x.annotation FROM annotation_tags x JOIN tags t ON t.id = x.tag WHERE "_s % tagAtOrBelow % u')';
    if (query.color)
        conditions += u"n.color = :color"_s;
    if (query.orphaned)
        conditions += u"n.state = 'orphaned'"_s;
    if (!query.since.isNull())
        conditions += u"n.modified >= :since"_s;
    return conditions.join(u" AND "_s);
}

Bindings bindingsOf(const AnnotationQuery& query)
{
    Bindings bindings;
    if (query.article)
        bindings += {":article"_L1, written(*query.article)};
    if (!query.tag.isEmpty())
        bindings += {":tag_key"_L1, tagKey(query.tag)};
    if (query.color)
        bindings += {":color"_L1, nameOf(*query.color)};
    if (!query.since.isNull())
        bindings += {":since"_L1, written(query.since)};
    return bindings;
}

using Titled = std::pair<QString, Annotation>;

// As the articles' own list is sorted; the rows come in the order of article and text.
QList<Annotation> inOrderOfTitles(QList<Titled> rows)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::ranges::stable_sort(rows, [&](const Titled& a, const Titled& b) {
        return a.second.article != b.second.article && collator.compare(a.first, b.first) < 0;
    });
    QList<Annotation> annotations;
    annotations.reserve(rows.size());
    for (Titled& row : rows)
        annotations += std::move(row.second);
    return annotations;
}

} // namespace

Result<void> AnnotationStore::insert(const Annotation& annotation, qint64 article, std::optional<qint64> version)
{
    const Bindings own = {{":uuid"_L1, written(annotation.id)}, {":article"_L1, article}, {":created"_L1, written(annotation.created)}};
    return m_database
        .first(u"INSERT INTO annotations (uuid, article, version, exact, prefix, suffix, range_start, range_end, state, color, note, "
               "speaker, created, modified, search_exact, search_note, search_speaker) VALUES (:uuid, :article, :version, :exact, :prefix, :suffix, "
               ":start, :end, :state, :color, :note, :speaker, :created, :modified, :search_exact, :search_note, :search_speaker) RETURNING id"_s,
            own + bindingsOf(annotation, version), [](const Row& row) { return row.integer(0); })
        .and_then([&](std::optional<qint64> row) { return setTags(row.value_or(0), annotation.tags); });
}

Result<void> AnnotationStore::update(qint64 row, const Annotation& annotation, std::optional<qint64> version)
{
    return m_database
        .execute(u"UPDATE annotations SET version = :version, exact = :exact, prefix = :prefix, suffix = :suffix, range_start = :start, "
                 "range_end = :end, state = :state, kept = kept AND :state = 'orphaned', color = :color, note = :note, speaker = :speaker, modified = :modified, "
                 "search_exact = :search_exact, search_note = :search_note, search_speaker = :search_speaker, trashed = NULL WHERE id = :row"_s,
            bindingsOf(annotation, version) + Bindings{{":row"_L1, row}})
        .and_then([&](int) { return setTags(row, annotation.tags); });
}

// Most annotations have no tags and keep none: then nothing is written.
Result<void> AnnotationStore::setTags(qint64 row, const QStringList& names)
{
    const auto tagged = m_database.first(
        u"SELECT 1 FROM annotation_tags WHERE annotation = :row"_s, {{":row"_L1, row}}, [](const Row&) { return true; });
    if (!tagged)
        return Failure(tagged.error());
    return names.isEmpty() && !*tagged ? Result<void>() : m_tags.setAnnotationTags(row, names);
}

Result<void> AnnotationStore::setAnchor(const Placed& placed, AnchorState state)
{
    return m_database
        .execute(u"UPDATE annotations SET version = :version, state = :state, kept = kept AND :state = 'orphaned', range_start = :start, range_end = :end, "
                 "prefix = :prefix, suffix = :suffix WHERE id = :row"_s,
            {{":version"_L1, orNull(placed.version)}, {":state"_L1, nameOf(state)}, {":start"_L1, placed.position.start},
                {":end"_L1, placed.position.end}, {":prefix"_L1, placed.quote.prefix}, {":suffix"_L1, placed.quote.suffix},
                {":row"_L1, placed.row}})
        .map([](int) {});
}

Result<void> AnnotationStore::setKept(const QUuid& id, bool kept)
{
    return m_database
        .execute(u"UPDATE annotations SET kept = :kept AND state = 'orphaned' WHERE uuid = :uuid"_s, {{":kept"_L1, kept}, {":uuid"_L1, written(id)}})
        .map([](int) {});
}

Result<std::optional<AnnotationStore::Stored>> AnnotationStore::stored(const QUuid& id) const
{
    return m_database.first(annotationColumns + u" WHERE n.uuid = :uuid"_s, {{":uuid"_L1, written(id)}}, storedFrom);
}

Result<QList<AnnotationStore::Stored>> AnnotationStore::undecided(qint64 article) const
{
    return m_database.select(annotationColumns + u" WHERE n.article = :article AND n.trashed IS NULL "
                             "AND (n.state = 'changed' OR (n.state = 'orphaned' AND n.kept = 0)) ORDER BY n.range_start, n.id"_s,
        {{":article"_L1, article}}, storedFrom);
}

Result<QHash<QUuid, qint64>> AnnotationStore::rows(qint64 article) const
{
    QHash<QUuid, qint64> rows;
    return m_database
        .select(u"SELECT uuid, id FROM annotations WHERE article = :article"_s, {{":article"_L1, article}},
            [&](const Row& row) { return rows.insert(row.uuid(0), row.integer(1)), true; })
        .map([&](const auto&) { return rows; });
}

Result<Annotation> AnnotationStore::annotation(const QUuid& id) const
{
    return stored(id).and_then([&](const std::optional<Stored>& found) -> Result<Annotation> {
        if (!found)
            return noAnnotation(id);
        return found->annotation;
    });
}

Result<QUuid> AnnotationStore::find(const QString& reference) const
{
    const Referable annotations{.table = u"annotations"_s,
        .tooShort = Words::tr("There is no annotation %1; give 8 characters or more of its identifier."),
        .missing = Words::tr("There is no annotation %1 in the library."),
        .ambiguous = Words::tr("More than one annotation begins with %1; give more of its identifier.")};
    return findByBeginning(m_database, annotations, reference).and_then([&](const QUuid& id) {
        return annotation(id).map([&](const Annotation&) { return id; });
    });
}

Result<QList<Annotation>> AnnotationStore::annotations(const AnnotationQuery& query) const
{
    return m_database
        .select(annotationColumns % u" WHERE "_s % conditionOf(query) %
                    u" ORDER BY a.uuid, n.state = 'orphaned', n.range_start, n.range_end, n.created, n.id"_s,
            bindingsOf(query), [](const Row& row) { return Titled(row.text(17), annotationFrom(row)); })
        .map(inOrderOfTitles);
}

Result<QList<AnnotationStore::Placed>> AnnotationStore::placed(qint64 article) const
{
    return m_database.select(
        u"SELECT id, version, exact, prefix, suffix, range_start, range_end FROM annotations WHERE article = :article ORDER BY id"_s,
        {{":article"_L1, article}}, placedFrom);
}

Result<QHash<qint64, AnnotationStore::Placement>> AnnotationStore::placements(qint64 version) const
{
    QHash<qint64, Placement> found;
    const auto take = [&](const Row& row) {
        found.insert(row.integer(0), {
            .version = rowOrNone(row, 1),
            .quote = {.exact = row.text(2), .prefix = row.text(3), .suffix = row.text(4)},
            .position = {.start = row.integer(5), .end = row.integer(6)},
            .state = anchorStateFrom(row.text(7)).value_or(AnchorState::Orphaned),
            .kept = row.truth(8),
        });
        return true;
    };
    return m_database
        .select(u"SELECT annotation, stood, exact, prefix, suffix, range_start, range_end, state, kept FROM placements WHERE version = :version"_s,
            {{":version"_L1, version}}, take)
        .map([&](const auto&) { return found; });
}

Result<std::optional<AnnotationStore::Placed>> AnnotationStore::lastUnchanged(qint64 row) const
{
    return m_database.first(u"SELECT n.id, p.version, p.exact, p.prefix, p.suffix, p.range_start, p.range_end FROM annotations n "
                            "JOIN placements p ON p.annotation = n.id AND p.exact = n.exact AND p.state IN ('exact', 'moved') "
                            "JOIN versions v ON v.id = p.version WHERE n.id = :row ORDER BY v.number DESC LIMIT 1"_s,
        {{":row"_L1, row}}, placedFrom);
}

// The words are written only where they differ: the full-text index follows them.
Result<void> AnnotationStore::setPlacement(qint64 row, const Placement& placement)
{
    const auto placed = m_database.execute(
        u"UPDATE annotations SET version = :version, state = :state, kept = :kept, range_start = :start, range_end = :end, "
        "prefix = :prefix, suffix = :suffix WHERE id = :row"_s,
        {{":version"_L1, orNull(placement.version)}, {":state"_L1, nameOf(placement.state)}, {":kept"_L1, placement.kept},
            {":start"_L1, placement.position.start}, {":end"_L1, placement.position.end}, {":prefix"_L1, placement.quote.prefix},
            {":suffix"_L1, placement.quote.suffix}, {":row"_L1, row}});
    return placed
        .and_then([&](int) {
            return m_database.execute(u"UPDATE annotations SET exact = :exact, search_exact = :search_exact WHERE id = :row AND exact <> :exact"_s,
                {{":exact"_L1, placement.quote.exact}, {":search_exact"_L1, searchFormIfOther(placement.quote.exact)}, {":row"_L1, row}});
        })
        .map([](int) {});
}

Result<void> AnnotationStore::setTrashed(const QUuid& id, const QDateTime& trashed)
{
    const QString value = trashed.isNull() ? u"nullif(:trashed, '')"_s : u"coalesce(trashed, :trashed)"_s;
    return m_database
        .execute(u"UPDATE annotations SET trashed = %1 WHERE uuid = :uuid"_s.arg(value),
            {{":trashed"_L1, trashed.isNull() ? QVariant(QString()) : written(trashed)}, {":uuid"_L1, written(id)}})
        .and_then([&](int changed) -> Result<void> {
            if (changed == 0)
                return noAnnotation(id);
            return {};
        });
}

Result<int> AnnotationStore::removeTrashed()
{
    return m_database.execute(u"DELETE FROM annotations WHERE trashed IS NOT NULL"_s);
}

} // namespace lectern
