// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"

namespace lectern::commands {

using namespace Qt::StringLiterals;

int open(CommandLine& line, const Open&)
{
    return line.fail(tr("This build of Lectern has no window; see “lectern --help” for its commands."));
}

} // namespace lectern::commands
