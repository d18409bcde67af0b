// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QDateTime>

namespace lectern {

/// Looks at the file's first bytes, without SQLite, which would leave its own files beside it: NotALibrary, Damaged,
/// NewerSchema or Unreadable unless it is a library of at most `newestVersion`.
Result<void> expectLibraryFile(const QString& path, qsizetype newestVersion);

/// "/folder/library.lectern" -> "/folder/library-2026-05-04-101502-LABEL.lectern", with a number when that is taken.
[[nodiscard]] QString datedName(const QString& path, const QString& label, const QDateTime& when);

/// A name in the same folder that nothing has.
[[nodiscard]] QString temporaryName(const QString& path);

/// True when the file has a write-ahead log beside it: it is open somewhere, or was not closed.
[[nodiscard]] bool hasLog(const QString& path);

/// Removes a database and what SQLite keeps beside it.
void removeDatabase(const QString& path);

/// Makes the file's bytes, or a folder's entries, outlive a power cut.
Result<void> syncToDisk(const QString& path);

/// Puts `file` in the place of `target` in one step, durably. Both lie in one folder.
Result<void> moveIntoPlace(const QString& file, const QString& target);

} // namespace lectern
