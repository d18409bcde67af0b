// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Icons.h"

namespace lectern {

QIcon icon(QLatin1StringView name)
{
    return QIcon(u":/icons/" % name % u".svg");
}

} // namespace lectern
