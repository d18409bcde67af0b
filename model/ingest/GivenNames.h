// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lectern {

/// Whether a name of several words begins with a person's given name, as "Ada Field" does, and "Coast Gazette" does not. Knows common
/// names of several languages only: false says nothing for certain.
[[nodiscard]] bool beginsWithGivenName(QStringView name);

} // namespace lectern
