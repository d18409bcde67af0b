// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Tag.h"
#include "model/store/Database.h"

namespace lectern {

/// The tables tags, article_tags and annotation_tags. A tag is compared without case and keeps the spelling it was first written in.
class TagStore final
{
public:
    explicit TagStore(Database& database) : m_database(database) {}

    /// In the order of their names; only those that something outside of the trash bears.
    [[nodiscard]] Result<QList<Tag>> tags() const;
    /// Renames a tag and those below it; one that is there already takes the other in. NotFound, InvalidInput.
    Result<void> rename(const QString& from, const QString& to);

    Result<void> tagArticle(qint64 article, const QStringList& names);
    Result<void> untagArticle(qint64 article, const QStringList& names);
    /// Makes these the annotation's tags, and no others.
    Result<void> setAnnotationTags(qint64 annotation, const QStringList& names);
    /// Forgets tags that nothing bears, not even in the trash.
    Result<void> removeUnused();

private:
    struct Renaming
    {
        qint64 row = 0;
        QString name;
        QString key;
    };

    /// The tag's row; it is made when missing. 0 for a name with nothing in it.
    Result<qint64> rowOf(const QString& name);
    Result<void> link(const QString& table, const QString& column, qint64 bearer, const QStringList& names);
    [[nodiscard]] Result<QList<Renaming>> renamings(const QString& from, const QString& to) const;
    Result<void> setAside(qint64 row);
    Result<void> apply(const Renaming& renaming);
    Result<void> merge(qint64 row, qint64 into);

    Database& m_database;
};

} // namespace lectern
