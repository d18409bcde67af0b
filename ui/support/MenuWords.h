// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

/// The words of a menu's entry without its mnemonic: "&Find…" is "Find…", and "查找(&F)…" is "查找…".
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace lectern
