// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "model/export/JsonExport.h"
#include "model/ingest/ArticleImages.h"
#include "model/ingest/Fetch.h"
#include "model/ingest/Original.h"

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
    return sourceOf(input).and_then([](const Source& source) { return ingestAndKeep(source); }).map([&](IngestedArticle article) {
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

Result<AddedArticle> readFromOutside(Library& library, const QUuid& id, const std::string& from)
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

/// As wide as the article is, when neither is said.
std::optional<Extent> extentOf(const Refresh& arguments)
{
    if (arguments.wholePage)
        return Extent::WholePage;
    return arguments.articleOnly ? std::optional(Extent::Article) : std::nullopt;
}

Result<AddedArticle> refreshed(Library& library, const QUuid& id, const Refresh& arguments)
{
    const std::optional<Extent> extent = extentOf(arguments);
    return arguments.reextract || extent ? library.readAgain(id, extent) : readFromOutside(library, id, arguments.from);
}

/// How many highlights stand how, in the order of what is to be looked at last.
QString countsOf(const QList<Annotation>& annotations)
{
    QStringList counts;
    for (const AnchorState state : {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Orphaned})
        counts += QString::number(std::ranges::count(annotations, state, &Annotation::state)) + u' ' + nameOf(state);
    return counts.join(u", "_s);
}

void report(CommandLine& line, const AddedArticle& added, const QList<Annotation>& annotations, bool json)
{
    if (!json)
        line.terminal.line(describe(added));
    for (const Annotation& annotation : annotations) {
        if (json)
            line.terminal.json(toJson(annotation));
        else
            line.terminal.line(padded(nameOf(annotation.state), 10) + describe(annotation));
    }
    if (!json && !annotations.isEmpty())
        line.terminal.line(countsOf(annotations));
}

int refreshOne(CommandLine& line, Library& library, const Refresh& arguments)
{
    const auto added = library.findArticle(text(arguments.article)).and_then([&](const QUuid& id) { return refreshed(library, id, arguments); });
    if (!added)
        return line.fail(added.error());
    const auto annotations = library.annotations({.article = added->article.id});
    if (!annotations)
        return line.fail(annotations.error());
    report(line, *added, *annotations, arguments.json);
    return Done;
}

/// What came of reading all articles again.
struct Tally
{
    int renewed = 0;
    int same = 0;
    int notKept = 0;
    int failed = 0;

    void count(const Result<AddedArticle>& added)
    {
        if (added)
            ++(added->outcome == AddedArticle::Outcome::NewVersion ? renewed : same);
        else
            ++(added.error().kind == ErrorKind::NotFound ? notKept : failed);
    }
};

QString describe(const Tally& tally)
{
    QStringList parts = {tr("%1 with a new version").arg(tally.renewed), tr("%1 as before").arg(tally.same)};
    if (tally.notKept > 0)
        parts += tr("%1 whose source was not kept").arg(tally.notKept);
    if (tally.failed > 0)
        parts += tr("%1 failed").arg(tally.failed);
    return parts.join(u", "_s);
}

int refreshAll(CommandLine& line, Library& library, const Refresh& arguments)
{
    const auto articles = library.articles({.order = ArticleOrder::AddedOldest});
    if (!articles)
        return line.fail(articles.error());
    Tally tally;
    for (const Article& article : *articles) {
        const auto added = library.readAgain(article.id);
        tally.count(added);
        if (!added && added.error().kind != ErrorKind::NotFound)
            line.terminal.complain(article.metadata.title + u": " + added.error().sentence);
        else if (added && added->outcome == AddedArticle::Outcome::NewVersion && arguments.json)
            line.terminal.json(toJson(added->article));
        else if (added && added->outcome == AddedArticle::Outcome::NewVersion)
            line.terminal.line(describe(*added));
    }
    if (!arguments.json)
        line.terminal.line(describe(tally));
    return CommandLine::statusFor(articles->size() - tally.failed, tally.failed);
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
                if (arguments.json)
                    line.terminal.json(toJson(added->article));
                else
                    line.terminal.line(describe(*added));
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
    if (arguments.all && !arguments.reextract)
        return line.misuse(tr("--all is for --reextract."));
    if (arguments.all == !arguments.article.empty())
        return line.misuse(tr("Name an article, or say --all."));
    return line.withLibrary([&](Library& library) -> int {
        return arguments.all ? refreshAll(line, library, arguments) : refreshOne(line, library, arguments);
    });
}

} // namespace lectern::commands
