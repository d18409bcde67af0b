// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/OriginalStore.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString hexOf(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex());
}

Original originalFrom(const Row& row)
{
    return {
        .hash = QByteArray::fromHex(row.text(0).toLatin1()),
        .url = row.text(1),
        .fileName = row.text(2),
        .mediaType = row.text(3),
        .size = row.integer(4),
        .compressed = row.truth(5),
        .bytes = row.bytes(6),
        .fetched = row.time(7),
    };
}

} // namespace

Result<void> OriginalStore::insert(qint64 version, const QList<Original>& originals, const QDateTime& now)
{
    for (qsizetype i = 0; i < originals.size(); ++i) {
        if (auto kept = insert(version, int(i + 1), originals[i], now); !kept)
            return kept;
    }
    return {};
}

Result<void> OriginalStore::insert(qint64 version, int position, const Original& original, const QDateTime& now)
{
    return m_database
        .execute(u"INSERT INTO originals (hash, size, compressed, bytes) VALUES (:hash, :size, :compressed, :bytes) ON CONFLICT DO NOTHING"_s,
            {{":hash"_L1, hexOf(original.hash)}, {":size"_L1, original.size}, {":compressed"_L1, original.compressed},
                {":bytes"_L1, original.bytes}})
        .and_then([&](int) {
            return m_database.execute(u"INSERT INTO version_originals (version, position, original, url, file_name, media_type, fetched) "
                                      "VALUES (:version, :position, :hash, :url, :file_name, :media_type, :fetched)"_s,
                {{":version"_L1, version}, {":position"_L1, position}, {":hash"_L1, hexOf(original.hash)}, {":url"_L1, original.url},
                    {":file_name"_L1, original.fileName}, {":media_type"_L1, original.mediaType},
                    {":fetched"_L1, written(original.fetched.isNull() ? now : original.fetched)}});
        })
        .map([](int) {});
}

Result<QList<Original>> OriginalStore::of(qint64 version) const
{
    return m_database.select(u"SELECT o.hash, v.url, v.file_name, v.media_type, o.size, o.compressed, o.bytes, v.fetched "
                             "FROM version_originals v JOIN originals o ON o.hash = v.original WHERE v.version = :version ORDER BY v.position"_s,
        {{":version"_L1, version}}, originalFrom);
}

Result<int> OriginalStore::count(qint64 version) const
{
    return m_database
        .first(u"SELECT count(*) FROM version_originals WHERE version = :version"_s, {{":version"_L1, version}},
            [](const Row& row) { return row.number(0); })
        .map([](const std::optional<int>& found) { return found.value_or(0); });
}

Result<std::optional<QByteArray>> OriginalStore::imageAt(qint64 version, const QString& address) const
{
    return m_database.first(u"SELECT i.bytes FROM image_addresses a JOIN images i ON i.hash = a.image "
                            "WHERE a.version = :version AND a.address = :address"_s,
        {{":version"_L1, version}, {":address"_L1, address}}, [](const Row& row) { return row.bytes(0); });
}

Result<void> OriginalStore::removeUnused()
{
    return m_database.execute(u"DELETE FROM originals WHERE hash NOT IN (SELECT original FROM version_originals)"_s).map([](int) {});
}

} // namespace lectern
