// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"

#ifdef LECTERN_UI
#include "app/window/RunWindow.h"
#endif

namespace lectern::commands {

using namespace Qt::StringLiterals;

#ifdef LECTERN_UI

int open(CommandLine& line, const Open& arguments)
{
    const Result<int> status = runWindow(line.argc, line.argv,
        {.library = line.libraryPath(), .things = texts(arguments.inputs), .announcePaint = arguments.announcePaint});
    return status ? *status : line.fail(status.error());
}

#else

int open(CommandLine& line, const Open&)
{
    return line.fail(Words::tr("This build of Lectern has no window; see “lectern --help” for its commands."));
}

#endif

} // namespace lectern::commands
