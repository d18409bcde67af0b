// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"

#include <QDir>

namespace lectern::commands {

using namespace Qt::StringLiterals;

int backup(CommandLine& line, const LibraryFile& arguments)
{
    return line.withLibrary([&](const Library& library) {
        const QString path = fileName(arguments.file);
        if (const auto done = library.backup(path); !done)
            return line.fail(done.error());
        line.terminal.line(Words::tr("Backed up to %1").arg(QDir::toNativeSeparators(path)));
        return int(Done);
    });
}

int restore(CommandLine& line, const LibraryFile& arguments)
{
    if (const auto done = restoreLibrary(fileName(arguments.file), line.libraryPath()); !done)
        return line.fail(done.error());
    line.terminal.line(Words::tr("Restored %1").arg(QDir::toNativeSeparators(line.libraryPath())));
    return Done;
}

int check(CommandLine& line, const Check& arguments)
{
    return line.withLibrary([&](Library& library) -> int {
        const auto report = library.check(arguments.repair);
        if (!report)
            return line.fail(report.error());
        for (const QString& repaired : report->repaired)
            line.terminal.line(repaired);
        for (const QString& problem : report->problems)
            line.terminal.complain(problem);
        if (!report->problems.isEmpty())
            return NotDone;
        line.terminal.line(Words::tr("The library is in order."));
        return Done;
    });
}

} // namespace lectern::commands
