// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ExportStore.h"

namespace lectern {

using namespace Qt::StringLiterals;

Result<std::optional<QByteArray>> ExportStore::last(qint64 article, const QString& target) const
{
    return m_database.first(u"SELECT bytes FROM exports WHERE article = :article AND target = :target"_s,
        {{":article"_L1, article}, {":target"_L1, target}}, [](const Row& row) { return row.bytes(0); });
}

Result<void> ExportStore::remember(qint64 article, const QString& target, const QByteArray& bytes, const QDateTime& when)
{
    return m_database
        .execute(u"INSERT INTO exports (article, target, bytes, written) VALUES (:article, :target, :bytes, :written) "
                 "ON CONFLICT (article, target) DO UPDATE SET bytes = excluded.bytes, written = excluded.written"_s,
            {{":article"_L1, article}, {":target"_L1, target}, {":bytes"_L1, bytes}, {":written"_L1, written(when)}})
        .map([](int) {});
}

} // namespace lectern
