// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace lectern {

/// An icon of Lectern's own set (resources/icons/NAME.svg), drawn in the colours of the running palette.
[[nodiscard]] QIcon icon(QLatin1StringView name);

} // namespace lectern
