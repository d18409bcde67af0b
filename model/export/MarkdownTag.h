// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lectern {

/// A tag as Obsidian takes it: letters and digits of any script, '_', '-' and '/', everything else '-'; one of digits alone gets a '_'
/// before it. Empty when nothing of it can stand.
[[nodiscard]] QString markdownTag(QStringView name);

/// The same for a list; what has become equal stands once.
[[nodiscard]] QStringList markdownTags(const QStringList& names);

} // namespace lectern
