// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace lectern {

/// "Lect" in the file's header tells a Lectern library from other SQLite databases.
inline constexpr quint32 applicationId = 0x4c656374;

/// Single statements that bring a library from one version to the next.
using Migration = QStringList;

/// Migration n makes version n + 1 of version n. A migration that was released is never edited: a new one is appended.
using Schema = QList<Migration>;

[[nodiscard]] Schema librarySchema();

/// Notes for each newest version how the annotations stand in it: what triggers do at each change, done anew for all.
[[nodiscard]] QString placementsAnew();

} // namespace lectern
