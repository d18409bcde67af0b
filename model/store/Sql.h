// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QDateTime>
#include <QList>
#include <QSqlError>
#include <QString>
#include <QUuid>
#include <QVariant>

namespace lectern {

/// A value for a named placeholder. Text, null or not, is bound as text: QString() would become NULL otherwise.
/// NULL is bound by Binding{":name", {}}.
struct Binding
{
    QLatin1StringView name;
    QVariant value;
};

using Bindings = QList<Binding>;

/// How values are written in the file: UUIDs in lower case without braces, times as ISO 8601 in UTC with milliseconds, NULL for a null time.
[[nodiscard]] QString written(const QUuid& id);
[[nodiscard]] QVariant written(const QDateTime& time);

/// The sentence for what SQLite answered; `path` names the library in it.
[[nodiscard]] Error errorFrom(const QSqlError& error, const QString& path);

/// The placeholders of a statement, each once. The statements of this room keep colons out of their literals.
[[nodiscard]] QList<QByteArray> placeholders(const QString& sql);

} // namespace lectern
