// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/TagStore.h"

#include "model/store/ArticleStore.h"
#include "model/store/SearchText.h"
#include "model/Words.h"

namespace lectern {

using namespace Qt::StringLiterals;

Result<QList<Tag>> TagStore::tags() const
{
    return m_database.select(uR"(
SELECT name, articles, annotations FROM (
  SELECT t.name, t.key,
    (SELECT count(*) FROM article_tags x JOIN readings r ON r.article = x.article WHERE x.tag = t.id AND r.trashed IS NULL) AS articles,
    (SELECT count(*) FROM annotation_tags x JOIN annotations n ON n.id = x.annotation JOIN readings r ON r.article = n.article
      WHERE x.tag = t.id AND n.trashed IS NULL AND r.trashed IS NULL) AS annotations
  FROM tags t)
WHERE articles + annotations > 0 ORDER BY key)"_s,
        {}, [](const Row& row) { return Tag{.name = row.text(0), .articles = row.number(1), .annotations = row.number(2)}; });
}

Result<qint64> TagStore::rowOf(const QString& name)
{
    const QString spelling = normalizedTag(name);
    if (spelling.isEmpty())
        return 0;
    // Answers the row in either case, and keeps the first spelling.
    return m_database
        .first(u"INSERT INTO tags (name, key, search_name) VALUES (:name, :key, :search_name) "
               "ON CONFLICT (key) DO UPDATE SET key = key RETURNING id"_s,
            {{":name"_L1, spelling}, {":key"_L1, tagKey(spelling)}, {":search_name"_L1, searchFormIfOther(spelling)}},
            [](const Row& row) { return row.integer(0); })
        .map([](const auto& row) { return row.value_or(0); });
}

Result<void> TagStore::link(const QString& table, const QString& column, qint64 bearer, const QStringList& names)
{
    for (const QString& name : names) {
        const auto tag = rowOf(name);
        if (!tag)
            return Failure(tag.error());
        if (*tag == 0)
            continue;
        auto linked = m_database.execute(u"INSERT INTO %1 (%2, tag) VALUES (:bearer, :tag) ON CONFLICT DO NOTHING"_s.arg(table, column),
            {{":bearer"_L1, bearer}, {":tag"_L1, *tag}});
        if (!linked)
            return Failure(linked.error());
    }
    return {};
}

Result<void> TagStore::tagArticle(qint64 article, const QStringList& names)
{
    return link(u"article_tags"_s, u"article"_s, article, names);
}

Result<void> TagStore::untagArticle(qint64 article, const QStringList& names)
{
    for (const QString& name : names) {
        auto removed = m_database.execute(
            u"DELETE FROM article_tags WHERE article = :article AND tag = (SELECT id FROM tags WHERE key = :key)"_s,
            {{":article"_L1, article}, {":key"_L1, tagKey(name)}});
        if (!removed)
            return Failure(removed.error());
    }
    return removeUnused();
}

Result<void> TagStore::setAnnotationTags(qint64 annotation, const QStringList& names)
{
    return m_database.execute(u"DELETE FROM annotation_tags WHERE annotation = :annotation"_s, {{":annotation"_L1, annotation}})
        .and_then([&](int) { return link(u"annotation_tags"_s, u"annotation"_s, annotation, names); })
        .and_then([&] { return removeUnused(); });
}

Result<void> TagStore::removeUnused()
{
    return m_database
        .execute(u"DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM article_tags WHERE tag = tags.id) "
                 "AND NOT EXISTS (SELECT 1 FROM annotation_tags WHERE tag = tags.id)"_s)
        .map([](int) {});
}

Result<QList<TagStore::Renaming>> TagStore::renamings(const QString& from, const QString& to) const
{
    const qsizetype depth = normalizedTag(from).count(u'/') + 1;
    return m_database.select(u"SELECT t.id, t.name FROM tags t WHERE "_s + tagAtOrBelow, {{":tag_key"_L1, tagKey(from)}},
        [&](const Row& row) {
            const QString below = row.text(1).section(u'/', static_cast<int>(depth));
            const QString name = below.isEmpty() ? to : to % u'/' % below;
            return Renaming{.row = row.integer(0), .name = name, .key = tagKey(name)};
        });
}

Result<void> TagStore::rename(const QString& from, const QString& to)
{
    const QString target = normalizedTag(to);
    if (target.isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("A tag needs a name."));
    const auto found = renamings(from, target);
    if (!found)
        return Failure(found.error());
    if (found->isEmpty())
        return failure(ErrorKind::NotFound, Words::tr("There is no tag “%1”.").arg(from));
    // All are set aside first: "a" may become "a/b" while an "a/b" becomes "a/b/b".
    for (const Renaming& renaming : *found) {
        if (auto aside = setAside(renaming.row); !aside)
            return aside;
    }
    for (const Renaming& renaming : *found) {
        if (auto renamed = apply(renaming); !renamed)
            return renamed;
    }
    return {};
}

// No tag's key has a comma.
Result<void> TagStore::setAside(qint64 row)
{
    return m_database.execute(u"UPDATE tags SET key = ',' || id WHERE id = :row"_s, {{":row"_L1, row}}).map([](int) {});
}

Result<void> TagStore::apply(const Renaming& renaming)
{
    const auto other = m_database.first(u"SELECT id FROM tags WHERE key = :key"_s, {{":key"_L1, renaming.key}},
        [](const Row& row) { return row.integer(0); });
    if (!other)
        return Failure(other.error());
    if (*other)
        return merge(renaming.row, **other);
    return m_database
        .execute(u"UPDATE tags SET name = :name, key = :key, search_name = :search_name WHERE id = :row"_s,
            {{":name"_L1, renaming.name}, {":key"_L1, renaming.key}, {":search_name"_L1, searchFormIfOther(renaming.name)},
                {":row"_L1, renaming.row}})
        .map([](int) {});
}

Result<void> TagStore::merge(qint64 row, qint64 into)
{
    const Bindings both = {{":row"_L1, row}, {":into"_L1, into}};
    return m_database
        .execute(u"INSERT INTO article_tags SELECT article, :into FROM article_tags WHERE tag = :row ON CONFLICT DO NOTHING"_s, both)
        .and_then([&](int) {
            return m_database.execute(
                u"INSERT INTO annotation_tags SELECT annotation, :into FROM annotation_tags WHERE tag = :row ON CONFLICT DO NOTHING"_s, both);
        })
        .and_then([&](int) { return m_database.execute(u"DELETE FROM tags WHERE id = :row"_s, {{":row"_L1, row}}); })
        .map([](int) {});
}

} // namespace lectern
