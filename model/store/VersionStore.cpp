// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/VersionStore.h"

#include "model/store/SearchText.h"
#include "model/Words.h"

#include <QCryptographicHash>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString hex(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex());
}

ArticleVersion versionFrom(const Row& row)
{
    return {
        .id = row.uuid(0),
        .number = row.number(1),
        .hash = QByteArray::fromHex(row.text(2).toLatin1()),
        .fetched = row.time(3),
        .source = row.text(4),
        .format = row.text(5),
        .words = row.number(6),
        .newest = row.truth(7),
        .standing = {.exact = row.number(8), .moved = row.number(9), .changed = row.number(10), .orphaned = row.number(11)},
    };
}

// Every article has a newest version; one that has none was damaged from outside.
template <class T>
Result<T> expectFound(Result<std::optional<T>> found)
{
    if (!found)
        return Failure(found.error());
    if (!*found)
        return failure(ErrorKind::Damaged, Words::tr("The library is damaged: an article has lost its content; check and repair it."));
    return std::move(**found);
}

} // namespace

QByteArray VersionStore::hashOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

Result<qint64> VersionStore::insert(qint64 article, const Content& content, const QDateTime& fetched)
{
    if (auto older = m_database.execute(u"UPDATE versions SET newest = 0 WHERE article = :article AND newest = 1"_s, {{":article"_L1, article}}); !older)
        return Failure(older.error());
    return expectFound(m_database.first(
        u"INSERT INTO versions (uuid, article, number, newest, words, hash, fetched, source, format, head, html, text, "
        u"search_text, whole_page, left_out) "
        "VALUES (:uuid, :article, (SELECT 1 + coalesce(max(number), 0) FROM versions WHERE article = :article), 1, "
        ":words, :hash, :fetched, :source, :format, :head, CAST(:html AS TEXT), :text, :search_text, :whole_page, :left_out) RETURNING id"_s,
        {{":uuid"_L1, written(QUuid::createUuid())}, {":article"_L1, article}, {":words"_L1, content.words},
            {":hash"_L1, hex(content.hash)}, {":fetched"_L1, written(fetched)}, {":source"_L1, content.source},
            {":format"_L1, content.format}, {":head"_L1, searchForm(content.head)}, {":html"_L1, content.html},
            {":text"_L1, content.text}, {":search_text"_L1, searchFormIfOther(content.text)},
            {":whole_page"_L1, content.extent == Extent::WholePage}, {":left_out"_L1, content.leftOut}},
        [](const Row& row) { return row.integer(0); }));
}

Result<std::optional<qint64>> VersionStore::same(qint64 article, const Content& content, const ArticleMetadata& metadata) const
{
    return m_database.first(
        u"SELECT v.id FROM versions v JOIN version_descriptions d ON d.version = v.id "
        "WHERE v.article = :article AND v.hash = :hash AND v.whole_page = :whole_page AND v.html = CAST(:html AS TEXT) "
        "AND :title IN ('', d.title) AND :subtitle IN ('', d.subtitle) AND :byline IN ('', d.byline) AND :site IN ('', "
        "d.site) "
        "AND :published IN ('', d.published) AND :language IN ('', d.language) "
        "AND :modified IN ('', d.modified) AND :direction IN ('', d.direction) AND :licence IN ('', d.licence) "
        "AND :image IN ('', d.image) AND :identifier IN ('', d.identifier) ORDER BY v.newest DESC, v.number DESC LIMIT 1"_s,
        {{":article"_L1, article}, {":hash"_L1, hex(content.hash)},
            {":whole_page"_L1, content.extent == Extent::WholePage}, {":html"_L1, content.html},
            {":title"_L1, metadata.title}, {":subtitle"_L1, metadata.subtitle}, {":byline"_L1, metadata.byline},
            {":site"_L1, metadata.site}, {":published"_L1, metadata.published}, {":language"_L1, metadata.language},
            {":modified"_L1, metadata.modified}, {":direction"_L1, metadata.direction},
            {":licence"_L1, metadata.licence}, {":image"_L1, metadata.image}, {":identifier"_L1, metadata.identifier}},
        [](const Row& row) { return row.integer(0); });
}

Result<void> VersionStore::insertImages(qint64 version, const QList<StoredImage>& images)
{
    for (const StoredImage& image : images) {
        const QString hash = hex(image.hash);
        auto stored = m_database.execute(
            u"INSERT INTO images (hash, media_type, bytes) VALUES (:hash, :type, :bytes) ON CONFLICT DO NOTHING"_s,
            {{":hash"_L1, hash}, {":type"_L1, image.mediaType}, {":bytes"_L1, image.bytes}});
        auto shown = stored.and_then([&](int) {
            return m_database.execute(u"INSERT INTO version_images (version, image) VALUES (:version, :hash) ON CONFLICT DO NOTHING"_s,
                {{":version"_L1, version}, {":hash"_L1, hash}});
        });
        auto found = shown.and_then([&](int) { return insertAddresses(version, hash, image.addresses); });
        if (!found)
            return found;
    }
    return {};
}

Result<void> VersionStore::insertAddresses(qint64 version, const QString& image, const QStringList& addresses)
{
    for (const QString& address : addresses) {
        const auto noted = m_database.execute(
            u"INSERT INTO image_addresses (version, address, image) VALUES (:version, :address, :hash) ON CONFLICT DO NOTHING"_s,
            {{":version"_L1, version}, {":address"_L1, address}, {":hash"_L1, image}});
        if (!noted)
            return Failure(noted.error());
    }
    return {};
}

// No article has two newest versions, not even for a moment.
Result<void> VersionStore::setNewest(qint64 article, qint64 version)
{
    return m_database.execute(u"UPDATE versions SET newest = 0 WHERE article = :article AND newest = 1"_s, {{":article"_L1, article}})
        .and_then([&](int) { return m_database.execute(u"UPDATE versions SET newest = 1 WHERE id = :version"_s, {{":version"_L1, version}}); })
        .map([](int) {});
}

Result<void> VersionStore::setHead(qint64 article, const QString& head)
{
    return m_database
        .execute(u"UPDATE versions SET head = :head WHERE article = :article AND newest = 1 AND head <> :head"_s,
            {{":article"_L1, article}, {":head"_L1, searchForm(head)}})
        .map([](int) {});
}

Result<std::optional<qint64>> VersionStore::articleWithHash(const QByteArray& hash) const
{
    return m_database.first(u"SELECT article FROM versions WHERE hash = :hash ORDER BY newest DESC, id DESC LIMIT 1"_s,
        {{":hash"_L1, hex(hash)}}, [](const Row& row) { return row.integer(0); });
}

Result<QByteArray> VersionStore::newestHash(qint64 article) const
{
    return expectFound(m_database.first(u"SELECT hash FROM versions WHERE article = :article AND newest = 1"_s,
        {{":article"_L1, article}}, [](const Row& row) { return QByteArray::fromHex(row.text(0).toLatin1()); }));
}

Result<QByteArray> VersionStore::lastHash(qint64 article) const
{
    return expectFound(m_database.first(u"SELECT hash FROM versions WHERE article = :article ORDER BY number DESC LIMIT 1"_s,
        {{":article"_L1, article}}, [](const Row& row) { return QByteArray::fromHex(row.text(0).toLatin1()); }));
}

Result<int> VersionStore::newestImages(qint64 article) const
{
    return expectFound(m_database.first(u"SELECT count(*) FROM version_images JOIN versions ON versions.id = version "
                                        "WHERE article = :article AND newest = 1"_s,
        {{":article"_L1, article}}, [](const Row& row) { return row.number(0); }));
}

Result<int> VersionStore::newestNumber(qint64 article) const
{
    return expectFound(m_database.first(u"SELECT number FROM versions WHERE article = :article AND newest = 1"_s,
        {{":article"_L1, article}}, [](const Row& row) { return row.number(0); }));
}

Result<qint64> VersionStore::newestRow(qint64 article) const
{
    return expectFound(m_database.first(u"SELECT id FROM versions WHERE article = :article AND newest = 1"_s,
        {{":article"_L1, article}}, [](const Row& row) { return row.integer(0); }));
}

Result<VersionStore::Newest> VersionStore::newest(qint64 article) const
{
    const auto row = newestRow(article);
    if (!row)
        return Failure(row.error());
    if (m_lastRead.row != *row) {
        const auto read = text(*row);
        if (!read)
            return Failure(read.error());
        m_lastRead = {.row = *row, .text = *read};
    }
    return m_lastRead;
}

Result<VersionStore::Reading> VersionStore::reading(qint64 article) const
{
    const auto readingFrom = [](const Row& row) {
        return Reading{.row = row.integer(0), .source = row.text(1), .format = row.text(2),
            .extent = row.truth(3) ? Extent::WholePage : Extent::Article, .leftOut = row.integer(4)};
    };
    return expectFound(m_database.first(u"SELECT id, source, format, whole_page, left_out FROM versions WHERE article = :article AND newest = 1"_s,
        {{":article"_L1, article}}, readingFrom));
}

Result<QHash<QUuid, qint64>> VersionStore::newestRows() const
{
    QHash<QUuid, qint64> rows;
    const auto read = m_database.select(
        u"SELECT a.uuid, v.id FROM versions v JOIN articles a ON a.id = v.article JOIN readings r ON r.article = a.id "
        "WHERE v.newest = 1 AND r.trashed IS NULL"_s,
        {}, [&](const Row& row) { return rows.insert(row.uuid(0), row.integer(1)), true; });
    return read.map([&](const QList<bool>&) { return rows; });
}

Result<QString> VersionStore::text(qint64 version) const
{
    return expectFound(m_database.first(
        u"SELECT text FROM versions WHERE id = :version"_s, {{":version"_L1, version}}, [](const Row& row) { return row.text(0); }));
}

Result<QByteArray> VersionStore::html(qint64 article) const
{
    return expectFound(m_database.first(u"SELECT html FROM versions WHERE article = :article AND newest = 1"_s,
        {{":article"_L1, article}}, [](const Row& row) { return row.text(0).toUtf8(); }));
}

Result<QByteArray> VersionStore::htmlOf(qint64 version) const
{
    return expectFound(m_database.first(
        u"SELECT html FROM versions WHERE id = :version"_s, {{":version"_L1, version}}, [](const Row& row) { return row.text(0).toUtf8(); }));
}

Result<int> VersionStore::numberOf(qint64 version) const
{
    return expectFound(m_database.first(
        u"SELECT number FROM versions WHERE id = :version"_s, {{":version"_L1, version}}, [](const Row& row) { return row.number(0); }));
}

Result<qint64> VersionStore::rowOf(qint64 article, int number) const
{
    const auto found = m_database.first(u"SELECT id FROM versions WHERE article = :article AND number = :number"_s,
        {{":article"_L1, article}, {":number"_L1, number}}, [](const Row& row) { return row.integer(0); });
    if (!found)
        return Failure(found.error());
    if (!*found)
        return failure(ErrorKind::NotFound, Words::tr("The article has no version %1.").arg(number));
    return **found;
}

Result<QList<ArticleVersion>> VersionStore::versions(qint64 article) const
{
    return m_database.select(
        u"SELECT v.uuid, v.number, v.hash, v.fetched, v.source, v.format, v.words, v.newest, "
        "count(*) FILTER (WHERE p.state = 'exact'), count(*) FILTER (WHERE p.state = 'moved'), "
        "count(*) FILTER (WHERE p.state = 'changed'), count(*) FILTER (WHERE p.state = 'orphaned') "
        "FROM versions v LEFT JOIN (placements p JOIN annotations n ON n.id = p.annotation AND n.trashed IS NULL) ON p.version = v.id "
        "WHERE v.article = :article GROUP BY v.id ORDER BY v.number"_s,
        {{":article"_L1, article}}, versionFrom);
}

Result<StoredImage> VersionStore::image(const QByteArray& hash) const
{
    const auto found = m_database.first(u"SELECT media_type, bytes FROM images WHERE hash = :hash"_s, {{":hash"_L1, hex(hash)}},
        [&](const Row& row) { return StoredImage{.hash = hash, .mediaType = row.text(0), .bytes = row.bytes(1)}; });
    if (!found)
        return Failure(found.error());
    if (!*found)
        return failure(ErrorKind::NotFound, Words::tr("The library does not hold the image %1.").arg(hex(hash)));
    return **found;
}

Result<void> VersionStore::removeUnusedImages()
{
    return m_database.execute(u"DELETE FROM images WHERE hash NOT IN (SELECT image FROM version_images)"_s).map([](int) {});
}

} // namespace lectern
