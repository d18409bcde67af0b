// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/Database.h"
#include "model/store/Queries.h"
#include "model/store/TagStore.h"

namespace lectern {

/// What the reader added: the tables annotations and annotation_tags. Annotations are named by UUID; NotFound when there is none.
class AnnotationStore final
{
public:
    /// Where an annotation stands, or stood before its passage went.
    struct Placed
    {
        qint64 row = 0;
        std::optional<qint64> version; // whose text the range counts in
        TextQuoteSelector quote;
        TextPositionSelector position;
    };

    struct Stored
    {
        qint64 row = 0;
        std::optional<qint64> version; // as in Placed
        Annotation annotation;
        bool trashed = false;
        bool kept = false; // as an orphan, on purpose
    };

    /// How an annotation stands in a version.
    struct Placement
    {
        std::optional<qint64> version; // whose text the range counts in: another one for an orphan
        TextQuoteSelector quote;
        TextPositionSelector position;
        AnchorState state = AnchorState::Exact;
        bool kept = false;
    };

    explicit AnnotationStore(Database& database) : m_database(database), m_tags(database) {}

    Result<void> insert(const Annotation& annotation, qint64 article, std::optional<qint64> version);
    /// Writes everything but id, article and created, and takes it out of the trash.
    Result<void> update(qint64 row, const Annotation& annotation, std::optional<qint64> version);
    /// After a new version came: state, and range and context where it stands.
    Result<void> setAnchor(const Placed& placed, AnchorState state);

    /// Whether the reader wants an orphan to stay one. What is no orphan is not kept.
    Result<void> setKept(const QUuid& id, bool kept);

    /// In the trash or not; nullopt when there is none.
    [[nodiscard]] Result<std::optional<Stored>> stored(const QUuid& id) const;
    [[nodiscard]] Result<Annotation> annotation(const QUuid& id) const;
    [[nodiscard]] Result<QUuid> find(const QString& reference) const;
    /// In the order of articles' titles and, within an article, of the text, orphans last.
    [[nodiscard]] Result<QList<Annotation>> annotations(const AnnotationQuery& query) const;
    /// All of an article, those in the trash too.
    [[nodiscard]] Result<QList<Placed>> placed(qint64 article) const;

    /// Those that the newest version changed or lost and that were not decided about; none from the trash.
    [[nodiscard]] Result<QList<Stored>> undecided(qint64 article) const;
    [[nodiscard]] Result<QHash<QUuid, qint64>> rows(qint64 article) const;

    /// What the table placements, filled by the file's own triggers, says of one version: an annotation that did not exist while that was the
    /// newest has no place in it.
    [[nodiscard]] Result<QHash<qint64, Placement>> placements(qint64 version) const;
    /// Where an annotation's present words last stood unchanged; nullopt when that is not known.
    [[nodiscard]] Result<std::optional<Placed>> lastUnchanged(qint64 row) const;
    /// Sets where an annotation stands, its words included; everything else stays.
    Result<void> setPlacement(qint64 row, const Placement& placement);

    /// A null time takes it out of the trash.
    Result<void> setTrashed(const QUuid& id, const QDateTime& trashed);
    Result<int> removeTrashed();

private:
    Result<void> setTags(qint64 row, const QStringList& names);

    Database& m_database;
    TagStore m_tags;
};

} // namespace lectern
