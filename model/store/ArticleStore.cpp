// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ArticleStore.h"

#include "model/annotation/Tag.h"
#include "model/ingest/Ingest.h"
#include "model/Words.h"

#include <array>
#include <QCollator>
#include <QUrl>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames = {"inbox"_L1, "reading"_L1, "archive"_L1};

QString nameOf(ReadingState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

ReadingState readingStateFrom(const QString& name)
{
    return static_cast<ReadingState>(std::distance(stateNames.begin(), std::ranges::find(stateNames, name)));
}

QString hostOf(const QString& url)
{
    const QString host = QUrl(url).host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

// One article costs one row: tags and counts come with it. Tag names hold no control characters, so "\n" parts them.
const auto articleColumns = uR"(
SELECT a.uuid, coalesce(r.title, a.title), a.subtitle, a.byline, a.site, a.url, a.published, a.language, a.added,
  r.state, r.starred, r.progress, r.place_offset, r.place_line, r.opened, r.trashed,
  (SELECT group_concat(name, char(10)) FROM
    (SELECT t.name FROM article_tags x JOIN tags t ON t.id = x.tag WHERE x.article = a.id ORDER BY t.key)),
  v.words, (SELECT max(o.number) FROM versions o WHERE o.article = a.id),
  (SELECT count(*) FROM annotations n WHERE n.article = a.id AND n.trashed IS NULL) AS highlights,
  a.modified, a.direction, a.licence, a.image, a.identifier
FROM articles a JOIN readings r ON r.article = a.id JOIN versions v ON v.article = a.id AND v.newest = 1)"_s;

// What a version says about its article.
const auto described = u"title, subtitle, byline, site, published, language, modified, direction, licence, image, identifier"_s;

QStringList lines(const QString& text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

ArticleReading readingFrom(const Row& row)
{
    return {
        .state = readingStateFrom(row.text(9)),
        .starred = row.truth(10),
        .progress = row.real(11),
        .place = {.offset = row.integer(12), .lineOffset = row.real(13)},
        .tags = lines(row.text(16)),
        .opened = row.time(14),
        .trashed = row.time(15),
    };
}

Article articleFrom(const Row& row)
{
    return {
        .id = row.uuid(0),
        .metadata = {.title = row.text(1), .subtitle = row.text(2), .byline = row.text(3), .site = row.text(4),
            .url = row.text(5), .published = row.text(6), .language = row.text(7), .modified = row.text(20),
            .direction = row.text(21), .licence = row.text(22), .image = row.text(23), .identifier = row.text(24)},
        .reading = readingFrom(row),
        .added = row.time(8),
        .words = row.number(17),
        .highlights = row.number(19),
        .versions = row.number(18),
    };
}

QString orderOf(ArticleOrder order)
{
    switch (order) {
    case ArticleOrder::AddedNewest: return u"a.added DESC, a.id DESC"_s;
    case ArticleOrder::AddedOldest: return u"a.added, a.id"_s;
    case ArticleOrder::PublishedNewest: return u"a.published DESC, a.added DESC, a.id DESC"_s;
    case ArticleOrder::LeastRead: return u"r.progress, a.added DESC, a.id DESC"_s;
    case ArticleOrder::Longest: return u"v.words DESC, a.added DESC, a.id DESC"_s;
    case ArticleOrder::Shortest: return u"v.words, a.added DESC, a.id DESC"_s;
    case ArticleOrder::OpenedNewest: return u"r.opened IS NULL, r.opened DESC, a.added DESC, a.id DESC"_s;
    case ArticleOrder::Title:
    case ArticleOrder::Site: break; // as people sort, by a collator
    }
    return u"a.added DESC, a.id DESC"_s;
}

QString conditionOf(const ArticleQuery& query)
{
    QStringList conditions = {query.trashed ? u"r.trashed IS NOT NULL"_s : u"r.trashed IS NULL"_s};
    if (query.state)
        conditions += u"r.state = :state"_s;
    if (query.starred)
        conditions += u"r.starred = 1"_s;
    if (query.highlighted)
        conditions += u"highlights > 0"_s;
    if (!query.tag.isEmpty())
        conditions += u"a.id IN (SELECT x.article FROM article_tags x JOIN tags t ON t.id = x.tag WHERE "_s % tagAtOrBelow % u')';
    return conditions.join(u" AND "_s);
}

Bindings bindingsOf(const ArticleQuery& query)
{
    Bindings bindings;
    if (query.state)
        bindings += {":state"_L1, nameOf(*query.state)};
    if (!query.tag.isEmpty())
        bindings += {":tag_key"_L1, tagKey(query.tag)};
    return bindings;
}

template <class Field>
void sortAsPeopleDo(QList<Article>& articles, Field field)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::ranges::stable_sort(articles, [&](const Article& a, const Article& b) { return collator.compare(field(a), field(b)) < 0; });
}

Failure noArticle(const QString& what)
{
    return failure(ErrorKind::NotFound, Words::tr("There is no article %1 in the library.").arg(what));
}

QVariant urlKey(const QString& url)
{
    const QString key = canonicalUrl(url);
    return key.isEmpty() ? QVariant() : QVariant(key);
}

Referable referableArticle()
{
    return {.table = u"articles"_s,
        .tooShort = Words::tr("There is no article %1; give 8 characters or more of its identifier."),
        .missing = Words::tr("There is no article %1 in the library."),
        .ambiguous = Words::tr("More than one article begins with %1; give more of its identifier.")};
}

} // namespace

Result<QUuid> findByBeginning(const Database& database, const Referable& referable, const QString& reference)
{
    if (const QUuid id = QUuid::fromString(reference); !id.isNull())
        return id;
    QString digits = reference.toLower();
    digits.remove(u'{').remove(u'}').remove(u'-');
    if (digits.size() < 8)
        return failure(ErrorKind::NotFound, referable.tooShort.arg(reference));
    return database.select(u"SELECT uuid FROM %1 WHERE replace(uuid, '-', '') >= :from AND uuid >= substr(:from, 1, 8) AND uuid < substr(:from, 1, 8) || 'g' AND replace(uuid, '-', '') < :from || 'g' LIMIT 2"_s.arg(referable.table), {{":from"_L1, digits}}, [](const Row& row) { return row.uuid(0); })
        .and_then([&](const QList<QUuid>& found) -> Result<QUuid> {
            if (found.isEmpty())
                return failure(ErrorKind::NotFound, referable.missing.arg(reference));
            if (found.size() > 1)
                return failure(ErrorKind::Ambiguous, referable.ambiguous.arg(reference));
            return found.first();
        });
}

Result<qint64> ArticleStore::insert(const QUuid& id, const ArticleMetadata& metadata, const QDateTime& added)
{
    const auto row = m_database.first(
        u"INSERT INTO articles (uuid, title, subtitle, byline, site, url, url_key, host, published, language, modified, direction, licence, image, identifier, added) "
        "VALUES (:uuid, :title, :subtitle, :byline, :site, :url, :url_key, :host, :published, :language, "
        ":modified, :direction, :licence, :image, :identifier, :added) RETURNING id"_s,
        {{":uuid"_L1, written(id)}, {":title"_L1, metadata.title}, {":subtitle"_L1, metadata.subtitle},
            {":byline"_L1, metadata.byline}, {":site"_L1, metadata.site}, {":url"_L1, metadata.url},
            {":url_key"_L1, urlKey(metadata.url)}, {":host"_L1, hostOf(metadata.url)},
            {":published"_L1, metadata.published}, {":language"_L1, metadata.language}, {":modified"_L1, metadata.modified},
            {":direction"_L1, metadata.direction}, {":licence"_L1, metadata.licence}, {":image"_L1, metadata.image},
            {":identifier"_L1, metadata.identifier}, {":added"_L1, written(added)}},
        [](const Row& answer) { return answer.integer(0); });
    if (!row)
        return Failure(row.error());
    return m_database.execute(u"INSERT INTO readings (article) VALUES (:article)"_s, {{":article"_L1, **row}}).map([&](int) {
        return **row;
    });
}

Result<void> ArticleStore::update(qint64 row, const ArticleMetadata& metadata)
{
    return m_database
        .execute(u"UPDATE articles SET title = coalesce(nullif(:title, ''), title), subtitle = coalesce(nullif(:subtitle, ''), subtitle), "
                 "byline = coalesce(nullif(:byline, ''), byline), site = coalesce(nullif(:site, ''), site), "
                 "url = coalesce(nullif(:url, ''), url), url_key = coalesce(:url_key, url_key), host = coalesce(nullif(:host, ''), host), "
                 "published = coalesce(nullif(:published, ''), published), language = coalesce(nullif(:language, ''), language), "
                 "modified = coalesce(nullif(:modified, ''), modified), direction = coalesce(nullif(:direction, ''), direction), "
                 "licence = coalesce(nullif(:licence, ''), licence), image = coalesce(nullif(:image, ''), image), "
                 "identifier = coalesce(nullif(:identifier, ''), identifier) "
                 "WHERE id = :row"_s,
            {{":title"_L1, metadata.title}, {":subtitle"_L1, metadata.subtitle}, {":byline"_L1, metadata.byline},
                {":site"_L1, metadata.site}, {":url"_L1, metadata.url}, {":url_key"_L1, urlKey(metadata.url)},
                {":host"_L1, hostOf(metadata.url)}, {":published"_L1, metadata.published},
                {":language"_L1, metadata.language}, {":modified"_L1, metadata.modified}, {":direction"_L1, metadata.direction},
                {":licence"_L1, metadata.licence}, {":image"_L1, metadata.image}, {":identifier"_L1, metadata.identifier}, {":row"_L1, row}})
        .map([](int) {});
}

Result<void> ArticleStore::describeAs(qint64 row, qint64 version)
{
    return m_database
        .execute(u"UPDATE articles SET (%1) = (SELECT %1 FROM version_descriptions WHERE version = :version) "
                 "WHERE id = :row AND EXISTS (SELECT 1 FROM version_descriptions WHERE version = :version)"_s.arg(described),
            {{":version"_L1, version}, {":row"_L1, row}})
        .map([](int) {});
}

Result<std::optional<ArticleMetadata>> ArticleStore::descriptionIn(qint64 version) const
{
    return m_database.first(u"SELECT %1 FROM version_descriptions WHERE version = :version"_s.arg(described),
        {{":version"_L1, version}}, [](const Row& row) {
            return ArticleMetadata{.title = row.text(0), .subtitle = row.text(1), .byline = row.text(2), .site = row.text(3), .url = {},
                .published = row.text(4), .language = row.text(5), .modified = row.text(6), .direction = row.text(7),
                .licence = row.text(8), .image = row.text(9), .identifier = row.text(10)};
        });
}

Result<qint64> ArticleStore::rowOf(const QUuid& id) const
{
    const auto row = m_database.first(u"SELECT id FROM articles WHERE uuid = :uuid"_s, {{":uuid"_L1, written(id)}},
        [](const Row& answer) { return answer.integer(0); });
    if (!row)
        return Failure(row.error());
    if (!*row)
        return noArticle(written(id));
    return **row;
}

Result<QUuid> ArticleStore::idOf(qint64 row) const
{
    return m_database.first(u"SELECT uuid FROM articles WHERE id = :row"_s, {{":row"_L1, row}}, [](const Row& answer) { return answer.uuid(0); })
        .map([](const auto& id) { return id.value_or(QUuid()); });
}

Result<std::optional<qint64>> ArticleStore::rowWithUrl(const QString& url) const
{
    const QVariant key = urlKey(url);
    if (key.isNull())
        return std::nullopt;
    return m_database.first(u"SELECT id FROM articles WHERE url_key = :key"_s, {{":key"_L1, key}},
        [](const Row& row) { return row.integer(0); });
}

Result<QUuid> ArticleStore::find(const QString& reference) const
{
    if (canonicalUrl(reference).isEmpty())
        return findByBeginning(m_database, referableArticle(), reference).and_then([&](const QUuid& id) {
            return rowOf(id).map([&](qint64) { return id; });
        });
    return rowWithUrl(reference).and_then([&](std::optional<qint64> row) -> Result<QUuid> {
        if (!row)
            return failure(ErrorKind::NotFound, Words::tr("There is no article from %1 in the library.").arg(reference));
        return idOf(*row);
    });
}

Result<Article> ArticleStore::article(const QUuid& id) const
{
    return rowOf(id).and_then([&](qint64 row) { return article(row); });
}

Result<Article> ArticleStore::article(qint64 row) const
{
    return select(u"a.id = :row"_s, u"a.id"_s, {{":row"_L1, row}}).and_then([&](const QList<Article>& found) -> Result<Article> {
        if (found.isEmpty())
            return failure(ErrorKind::Damaged, Words::tr("The library %1 is damaged: an article has lost its content; check and repair it.").arg(m_database.path()));
        return found.first();
    });
}

Result<QList<Article>> ArticleStore::select(const QString& condition, const QString& order, const Bindings& bindings) const
{
    return m_database.select(articleColumns % u" WHERE "_s % condition % u" ORDER BY "_s % order, bindings, articleFrom);
}

Result<QList<Article>> ArticleStore::articles(const ArticleQuery& query) const
{
    auto found = select(conditionOf(query), orderOf(query.order), bindingsOf(query));
    if (found && query.order == ArticleOrder::Title)
        sortAsPeopleDo(*found, [](const Article& article) { return article.metadata.title; });
    if (found && query.order == ArticleOrder::Site)
        sortAsPeopleDo(*found, [](const Article& article) { return article.metadata.site; });
    return found;
}

Result<ShelfCounts> ArticleStore::counts() const
{
    const auto countsFrom = [](const Row& row) {
        return ShelfCounts{.inbox = row.number(0), .reading = row.number(1), .archive = row.number(2), .starred = row.number(3),
            .highlighted = row.number(4), .annotations = row.number(5), .trash = row.number(6)};
    };
    return m_database
        .first(uR"(
WITH highlights AS (SELECT article, count(*) AS number FROM annotations WHERE trashed IS NULL GROUP BY article),
  standing AS (SELECT h.number FROM highlights h JOIN readings r ON r.article = h.article WHERE r.trashed IS NULL)
SELECT count(*) FILTER (WHERE state = 'inbox' AND trashed IS NULL), count(*) FILTER (WHERE state = 'reading' AND trashed IS NULL),
  count(*) FILTER (WHERE state = 'archive' AND trashed IS NULL), count(*) FILTER (WHERE starred = 1 AND trashed IS NULL),
  (SELECT count(*) FROM standing), (SELECT coalesce(sum(number), 0) FROM standing), count(trashed)
FROM readings)"_s,
            {}, countsFrom)
        .map([](const auto& counts) { return counts.value_or(ShelfCounts()); });
}

Result<void> ArticleStore::set(qint64 row, const QString& assignments, Bindings bindings)
{
    bindings += {":row"_L1, row};
    return m_database.execute(u"UPDATE readings SET %1 WHERE article = :row"_s.arg(assignments), bindings).map([](int) {});
}

Result<void> ArticleStore::setState(qint64 row, ReadingState state)
{
    return set(row, u"state = :state"_s, {{":state"_L1, nameOf(state)}});
}

Result<void> ArticleStore::setStarred(qint64 row, bool starred)
{
    return set(row, u"starred = :starred"_s, {{":starred"_L1, starred}});
}

Result<void> ArticleStore::setTitle(qint64 row, const QString& title)
{
    return set(row, u"title = nullif(:title, '')"_s, {{":title"_L1, title.simplified()}});
}

Result<void> ArticleStore::setPlace(qint64 row, const ReadingPlace& place, double progress, const QDateTime& opened)
{
    return set(row, u"place_offset = :offset, place_line = :line, progress = max(progress, :progress), opened = :opened"_s,
        {{":offset"_L1, place.offset}, {":line"_L1, place.lineOffset}, {":progress"_L1, std::clamp(progress, 0.0, 1.0)},
            {":opened"_L1, written(opened)}});
}

Result<void> ArticleStore::movePlace(qint64 row, qsizetype offset)
{
    return set(row, u"place_offset = :offset"_s, {{":offset"_L1, offset}});
}

Result<void> ArticleStore::setTrashed(qint64 row, const QDateTime& trashed)
{
    if (trashed.isNull())
        return set(row, u"trashed = NULL"_s, {});
    return set(row, u"trashed = coalesce(trashed, :trashed)"_s, {{":trashed"_L1, written(trashed)}});
}

Result<int> ArticleStore::removeTrashed()
{
    return m_database.execute(u"DELETE FROM articles WHERE id IN (SELECT article FROM readings WHERE trashed IS NOT NULL)"_s);
}

} // namespace lectern
