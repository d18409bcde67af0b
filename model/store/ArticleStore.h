// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/Database.h"
#include "model/store/Queries.h"

namespace lectern {

/// What was published and what the reader did with it: the tables articles and readings. Articles are named by UUID;
/// NotFound when there is none.
class ArticleStore final
{
public:
    explicit ArticleStore(Database& database) : m_database(database) {}

    /// The row of a new article with a reading of its own; the content is VersionStore's.
    Result<qint64> insert(const QUuid& id, const ArticleMetadata& metadata, const QDateTime& added);
    /// Takes over what a newer version says about itself; what it does not say stays.
    Result<void> update(qint64 row, const ArticleMetadata& metadata);
    /// Takes over what one of the article's versions said about itself, as far as that is known; the address stays.
    Result<void> describeAs(qint64 row, qint64 version);
    [[nodiscard]] Result<std::optional<ArticleMetadata>> descriptionIn(qint64 version) const;

    [[nodiscard]] Result<qint64> rowOf(const QUuid& id) const;
    [[nodiscard]] Result<QUuid> idOf(qint64 row) const;
    [[nodiscard]] Result<std::optional<qint64>> rowWithUrl(const QString& url) const;
    /// A UUID, a unique beginning of one, or an address.
    [[nodiscard]] Result<QUuid> find(const QString& reference) const;

    [[nodiscard]] Result<Article> article(const QUuid& id) const;
    [[nodiscard]] Result<Article> article(qint64 row) const;
    [[nodiscard]] Result<QList<Article>> articles(const ArticleQuery& query) const;
    [[nodiscard]] Result<ShelfCounts> counts() const;

    Result<void> setState(qint64 row, ReadingState state);
    Result<void> setStarred(qint64 row, bool starred);
    /// An empty title brings the published one back.
    Result<void> setTitle(qint64 row, const QString& title);
    Result<void> setPlace(qint64 row, const ReadingPlace& place, double progress, const QDateTime& opened);
    /// A null time takes it out of the trash. One that lies there already keeps its time.
    /// Where the reader stopped stands elsewhere in another text.
    Result<void> movePlace(qint64 row, qsizetype offset);
    Result<void> setTrashed(qint64 row, const QDateTime& trashed);
    /// Deletes for good what lies in the trash. Returns how many articles that were.
    Result<int> removeTrashed();

private:
    Result<QList<Article>> select(const QString& condition, const QString& order, const Bindings& bindings) const;
    Result<void> set(qint64 row, const QString& assignments, Bindings bindings);

    Database& m_database;
};

/// What can be named by the beginning of its UUID: where it is kept, and the sentences for when that fails, with %1 for what was given.
struct Referable
{
    QString table;
    QString tooShort;
    QString missing;
    QString ambiguous;
};

/// Finds the one UUID that begins like `reference`, of which 8 characters are needed.
[[nodiscard]] Result<QUuid> findByBeginning(const Database& database, const Referable& referable, const QString& reference);

/// Rows whose tag is `:tag_key` or lies below it: the half-open range of keys between "tag/" and "tag0", the next character.
inline constexpr QStringView tagAtOrBelow = u"(t.key = :tag_key OR (t.key >= :tag_key || '/' AND t.key < :tag_key || '0'))";

} // namespace lectern
