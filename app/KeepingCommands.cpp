// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "model/export/JsonExport.h"
#include "model/session/Samples.h"

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

ReadingState stateFrom(const std::string& name)
{
    return name == "archive" ? ReadingState::Archive : name == "reading" ? ReadingState::Reading : ReadingState::Inbox;
}

/// Each change is made on its own; the first that is not done ends it.
Result<Article> change(Library& library, const QUuid& id, const Set& arguments)
{
    Result<Article> article = library.article(id);
    if (article && !arguments.state.empty())
        article = library.setState(id, stateFrom(arguments.state));
    if (article && (arguments.star || arguments.unstar))
        article = library.setStarred(id, arguments.star);
    if (article && !arguments.title.empty())
        article = library.setTitle(id, text(arguments.title));
    return article;
}

} // namespace

int set(CommandLine& line, const Set& arguments)
{
    return line.withLibrary([&](Library& library) {
        const auto id = library.findArticle(text(arguments.article));
        if (!id)
            return line.fail(id.error());
        const auto article = change(library, *id, arguments);
        if (!article)
            return line.fail(article.error());
        if (arguments.json)
            line.terminal.json(toJson(*article));
        else
            line.terminal.line(describe(*article));
        return int(Done);
    });
}

int emptyTrash(CommandLine& line, const EmptyTrash&)
{
    return line.withLibrary([&](Library& library) {
        const auto gone = library.emptyTrash();
        if (!gone)
            return line.fail(gone.error());
        line.terminal.line(Words::tr("The trash is empty; articles deleted for good: %1").arg(*gone));
        return int(Done);
    });
}

int sample(CommandLine& line, const Sample&)
{
    return line.withLibrary(
        [&](Library& library) {
            const auto first = addSamples(library);
            if (!first)
                return line.fail(first.error());
            line.terminal.line(Words::tr("The sample articles are in the library; begin with %1").arg(shortId(*first)));
            return int(Done);
        },
        CommandLine::Missing::Create);
}

} // namespace lectern::commands
