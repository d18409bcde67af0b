// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"

#ifdef LECTERN_UI
#include "app/window/PrintToFile.h"
#endif

namespace lectern::commands {

#ifdef LECTERN_UI

int print(CommandLine& line, const Print& arguments)
{
    const PrintingApplication application(line.argc, line.argv);
    return line.withLibrary([&](const Library& library) {
        const auto article = library.findArticle(text(arguments.article));
        if (!article)
            return line.fail(article.error());
        const Result<void> printed = printToFile(library, *article, fileName(arguments.output), text(arguments.paper));
        return printed ? int(Done) : line.fail(printed.error());
    });
}

#else

int print(CommandLine& line, const Print&)
{
    return line.fail(Words::tr("This build of Lectern has no fonts to print with; “lectern export” writes highlights and articles as text."));
}

#endif

} // namespace lectern::commands
