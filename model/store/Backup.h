// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/Database.h"

namespace lectern {

/// Copies the library to `path`. What is there is replaced only when it is a library that nobody has open, and not this one.
Result<void> backUp(const Database& database, const QString& path);

/// Puts a checked copy of `backup` in the place of the library, which nobody may have open. The former file stays beside it, dated.
Result<void> restoreBackup(const QString& backup, const QString& library);

} // namespace lectern
