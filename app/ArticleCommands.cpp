// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "model/export/JsonExport.h"
#include "model/ingest/ArticleImages.h"
#include "model/ingest/Fetch.h"

#include <QFile>
#include <QUrl>

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

bool isWebAddress(const QString& input)
{
    return input.startsWith(u"http://"_s, Qt::CaseInsensitive) || input.startsWith(u"https://"_s, Qt::CaseInsensitive);
}

Result<Source> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, tr("Standard input could not be read: %1.").arg(input.errorString()));
    return readDevice(input);
}

/// Path or address; empty for standard input.
QString placeOf(const std::string& input)
{
    if (input == "-")
        return {};
    const QString place = text(input);
    const QUrl url(place);
    return isWebAddress(place) ? place : url.isLocalFile() ? url.toLocalFile() : fileName(input);
}

Result<Source> sourceOf(const std::string& input)
{
    if (input == "-")
        return readStandardInput();
    const QString place = placeOf(input);
    return isWebAddress(place) ? fetch(place) : readFile(place);
}

/// What was read is gone when this returns, before the library takes memory of its own for storing.
Result<IngestedArticle> articleOf(const std::string& input, bool images = true)
{
    return sourceOf(input).and_then([](const Source& source) { return ingest(source); }).map([&](IngestedArticle article) {
        bringImages(article, images ? placeOf(input) : QString());
        return article;
    });
}

/// The sentence, with the input's name before it where it does not name it itself.
QString complaint(const std::string& input, const Error& error)
{
    const QString name = input == "-" ? tr("standard input") : text(input);
    return error.sentence.contains(name) ? error.sentence : name + u": " + error.sentence;
}

QString outcomeOf(const AddedArticle& added)
{
    switch (added.outcome) {
    case AddedArticle::Outcome::AlreadyThere:
        return tr("Already there");
    case AddedArticle::Outcome::NewVersion:
        return tr("New version");
    default:
        return tr("Added");
    }
}

void report(CommandLine& line, const AddedArticle& added, bool json)
{
    if (json)
        return line.terminal.json(toJson(added.article));
    line.terminal.line(padded(outcomeOf(added), 15) + shortId(added.article.id) + u"   " + onOneLine(added.article.metadata.title));
}

Result<AddedArticle> refreshed(Library& library, const QUuid& id, const std::string& from)
{
    const auto article = library.article(id);
    if (!article)
        return Failure(article.error());
    const QString address = article->metadata.url;
    if (from.empty() && !isWebAddress(address))
        return failure(ErrorKind::InvalidInput, tr("“%1” has no address at which it could be read again; say --from where.").arg(article->metadata.title));
    const std::string input = from.empty() ? address.toStdString() : from;
    return articleOf(input).and_then([&](const IngestedArticle& ingested) {
        return library.add(ingested, {.source = text(input), .versionOf = id});
    });
}

/// How many highlights stand how, in the order of what is to be looked at last.
QString countsOf(const QList<Annotation>& annotations)
{
    QStringList counts;
    for (const AnchorState state : {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Orphaned})
        counts += QString::number(std::ranges::count(annotations, state, &Annotation::state)) + u' ' + nameOf(state);
    return counts.join(u", "_s);
}

} // namespace

int add(CommandLine& line, const Add& arguments)
{
    if (!arguments.title.empty() && arguments.inputs.size() > 1)
        return line.misuse(tr("--title is for one input only."));
    return line.withLibrary([&](Library& library) -> int {
        qsizetype failed = 0;
        const AddOptions options{.title = text(arguments.title), .tags = texts(arguments.tags)};
        for (const std::string& input : arguments.inputs) {
            const auto added = articleOf(input, !arguments.noImages).and_then([&](const IngestedArticle& article) {
                return library.add(article, options);
            });
            if (added) {
                report(line, *added, arguments.json);
            } else {
                line.terminal.complain(complaint(input, added.error()));
                ++failed;
            }
        }
        return CommandLine::statusFor(qsizetype(arguments.inputs.size()) - failed, failed);
    }, CommandLine::Missing::Create);
}

int refresh(CommandLine& line, const Refresh& arguments)
{
    return line.withLibrary([&](Library& library) -> int {
        const auto added = library.findArticle(text(arguments.article)).and_then([&](const QUuid& id) { return refreshed(library, id, arguments.from); });
        if (!added)
            return line.fail(added.error());
        const auto annotations = library.annotations({.article = added->article.id});
        if (!annotations)
            return line.fail(annotations.error());
        if (!arguments.json)
            report(line, *added, false);
        for (const Annotation& annotation : *annotations) {
            if (arguments.json)
                line.terminal.json(toJson(annotation));
            else
                line.terminal.line(padded(nameOf(annotation.state), 10) + describe(annotation));
        }
        if (!arguments.json && !annotations->isEmpty())
            line.terminal.line(countsOf(*annotations));
        return Done;
    });
}

} // namespace lectern::commands
