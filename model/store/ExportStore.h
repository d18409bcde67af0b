// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/Database.h"

namespace lectern {

/// What was last written for an article: the table exports, and the file's name in readings.
class ExportStore final
{
public:
    explicit ExportStore(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<QByteArray>> last(qint64 article, const QString& target) const;
    Result<void> remember(qint64 article, const QString& target, const QByteArray& bytes, const QDateTime& when);
    [[nodiscard]] Result<QString> name(qint64 article) const;
    Result<void> setName(qint64 article, const QString& name);

private:
    Database& m_database;
};

} // namespace lectern
