// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lectern {

/// The name of the local socket at which the window of a library listens: one for each file and user.
[[nodiscard]] QString socketOf(const QString& library);

/// Hands what is to be opened to the window that shows the library already. False when there is none. Needs no display and no event loop.
[[nodiscard]] bool handOver(const QString& library, const QStringList& things, int milliseconds = 3000);

/// Files by their full path, since the running window stands in another folder; everything else as it is.
[[nodiscard]] QStringList fromAnywhere(const QStringList& things);

} // namespace lectern
