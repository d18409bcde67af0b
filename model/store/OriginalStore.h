// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"
#include "model/store/Database.h"

namespace lectern {

/// What versions were read from: the tables originals and version_originals. The same bytes are kept once.
class OriginalStore final
{
public:
    explicit OriginalStore(Database& database) : m_database(database) {}

    /// Keeps them as what the version was read from, in this order. One that does not say when it was fetched was at `now`.
    Result<void> insert(qint64 version, const QList<Original>& originals, const QDateTime& now);

    /// In order; empty when nothing was kept.
    [[nodiscard]] Result<QList<Original>> of(qint64 version) const;
    [[nodiscard]] Result<int> count(qint64 version) const;
    /// Where images were found that did not come with a version's original: what each address led to.
    [[nodiscard]] Result<std::optional<QByteArray>> imageAt(qint64 version, const QString& address) const;

    /// Deletes what no version was read from any more.
    Result<void> removeUnused();

private:
    Result<void> insert(qint64 version, int position, const Original& original, const QDateTime& now);

    Database& m_database;
};

} // namespace lectern
