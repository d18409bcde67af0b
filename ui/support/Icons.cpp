// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Icons.h"

#include "ui/support/SymbolicIconEngine.h"

namespace lectern {

QIcon icon(QLatin1StringView name)
{
    return QIcon(new SymbolicIconEngine(QString(name)));
}

} // namespace lectern
