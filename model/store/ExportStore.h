// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/Database.h"

namespace lectern {

/// The table exports: the bytes that were last written to a file for an article, so that a file edited since can be merged.
class ExportStore final
{
public:
    explicit ExportStore(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<QByteArray>> last(qint64 article, const QString& target) const;
    Result<void> remember(qint64 article, const QString& target, const QByteArray& bytes, const QDateTime& when);

private:
    Database& m_database;
};

} // namespace lectern
