// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "app/ProgressLine.h"
#include "model/export/JsonExport.h"
#include "model/ingest/ArticleImages.h"
#include "model/ingest/Fetch.h"
#include "model/ingest/FilePath.h"
#include "model/ingest/Original.h"
#include "model/ingest/PageJoining.h"
#include "model/ingest/SavedPages.h"
#include "model/session/BulkReading.h"

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
        return failure(ErrorKind::Unreadable, Words::tr("Standard input could not be read: %1.").arg(input.errorString()));
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

struct Reading
{
    bool images = true;
    bool joinPages = false;
    const SavedPages* saved = nullptr; // where pages to be joined are looked for before the web
    QStringList* joined = nullptr;     // learns which of them were
};

Result<IngestedArticle> joinedFrom(const Source& first, Reading wanted)
{
    const auto file = [&](const QString& address) { return wanted.saved ? wanted.saved->fileOf(address) : QString(); };
    const auto load = [&](const QString& address) {
        const QString path = file(address);
        if (path.isEmpty())
            return fetch(address);
        wanted.joined->append(path);
        return readFile(path);
    };
    const auto bring = [&](IngestedArticle& page, const QString& address) {
        const QString path = file(address);
        bringImages(page, !wanted.images ? QString() : path.isEmpty() ? address : path);
    };
    return ingestJoined(first, load, bring);
}

/// What was read is gone when this returns, before the library takes memory of its own for storing.
Result<IngestedArticle> articleOf(const std::string& input, Reading wanted = {})
{
    const auto read = [&](const Source& source) {
        return wanted.joinPages ? joinedFrom(source, wanted) : ingestAndKeep(source);
    };
    return sourceOf(input).and_then(read).map([&](IngestedArticle article) {
        bringImages(article, wanted.images ? placeOf(input) : QString());
        return article;
    });
}

Result<AddedArticle> readFromOutside(Library& library, const QUuid& id, const std::string& from)
{
    const auto article = library.article(id);
    if (!article)
        return Failure(article.error());
    const QString address = article->metadata.url;
    if (from.empty() && !isWebAddress(address))
        return failure(ErrorKind::InvalidInput, Words::tr("“%1” has no address at which it could be read again; say --from where.").arg(article->metadata.title));
    const std::string input = from.empty() ? address.toStdString() : from;
    const bool joined = library.originals(id).map([](const QList<Original>& pages) { return pages.size() > 1; }).value_or(false);
    return articleOf(input, {.joinPages = joined}).and_then([&](const IngestedArticle& ingested) {
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

StandingCounts standingOf(const QList<Annotation>& annotations)
{
    const auto count = [&](AnchorState state) { return int(std::ranges::count(annotations, state, &Annotation::state)); };
    return {.exact = count(AnchorState::Exact), .moved = count(AnchorState::Moved), .changed = count(AnchorState::Changed), .orphaned = count(AnchorState::Orphaned)};
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
        line.terminal.line(describe(standingOf(annotations)));
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
    QStringList parts = {Words::tr("%n with a new version", nullptr, tally.renewed), Words::tr("%n as before", nullptr, tally.same)};
    if (tally.notKept > 0)
        parts += Words::tr("%n whose source was not kept", nullptr, tally.notKept);
    if (tally.failed > 0)
        parts += Words::tr("%n failed", nullptr, tally.failed);
    return Words::list(parts);
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

constexpr qsizetype many = 20; // files: too many for anybody to read a line of each

/// Adds what was named, in the order in which it was: files and folders that follow each other on all cores, the rest one by one.
class Adding final
{
public:
    Adding(CommandLine& line, Library& library, const Add& arguments)
        : m_line(line), m_library(library), m_arguments(arguments), m_options{.title = text(arguments.title), .tags = texts(arguments.tags)},
          m_wanted{.images = !arguments.noImages, .joinPages = arguments.joinPages}
    {
    }

    int run()
    {
        QStringList paths;
        for (const std::string& input : m_arguments.inputs) {
            const QUrl url(text(input));
            if (input == "-" || isWebAddress(text(input))) {
                addFiles(std::exchange(paths, {}));
                tell(input == "-" ? Words::tr("standard input") : text(input),
                    articleOf(input, m_wanted).and_then([&](const IngestedArticle& article) { return m_library.add(article, m_options); }));
            } else {
                paths += url.isLocalFile() ? url.toLocalFile() : fileName(input);
            }
        }
        addFiles(paths);
        if (m_summary.done() == 0)
            return m_line.fail(Words::tr("There is nothing to add in that folder."));
        return CommandLine::statusFor(m_summary.done() - m_summary.failed.size(), m_summary.failed.size());
    }

private:
    void addFiles(const QStringList& paths)
    {
        const QStringList files = paths.isEmpty() ? QStringList() : filesIn(paths);
        const bool oneByOne = m_wanted.joinPages || files.size() == 1;
        if (oneByOne && std::ranges::none_of(files, mayHoldMany))
            return addEach(files);
        BulkReading reading(files, {.images = !m_arguments.noImages});
        m_brief = m_line.terminal.isInteractive() && !m_arguments.json && reading.size() > many;
        ProgressLine progress(reading.size());
        const auto heard = [&](const BulkReading::Item& item, const Result<AddedArticle>& added) {
            if (!m_brief || !added)
                progress.clear();
            tell(item.path, added);
        };
        for (auto items = reading.next(); !items.isEmpty(); items = reading.next()) {
            storeItems(m_library, items, m_options, heard);
            progress.advance(items.size());
        }
        progress.clear();
        if (std::exchange(m_brief, false))
            m_line.terminal.line(described());
    }

    [[nodiscard]] QString described() const
    {
        QStringList parts = {Words::tr("%n added", nullptr, m_summary.added)};
        if (m_summary.renewed > 0)
            parts += Words::tr("%n with a new version", nullptr, m_summary.renewed);
        if (m_summary.same > 0)
            parts += Words::tr("%n as before", nullptr, m_summary.same);
        if (!m_summary.failed.isEmpty())
            parts += Words::tr("%n failed", nullptr, int(m_summary.failed.size()));
        return Words::list(parts);
    }

    void addEach(const QStringList& files)
    {
        const SavedPages saved(m_wanted.joinPages ? files : QStringList());
        m_wanted.saved = &saved;
        QStringList joined; // to an earlier one
        for (const QString& file : files) {
            if (!joined.contains(file))
                joined += addFile(file);
        }
        m_wanted.saved = nullptr;
    }

    /// Answers which other files became one article with it.
    QStringList addFile(const QString& path)
    {
        QStringList joined;
        m_wanted.joined = &joined;
        AddOptions options = m_options;
        options.source = shownPath(path);
        const auto added =
            articleOf(bytesOfPath(path).toStdString(), m_wanted).and_then([&](const IngestedArticle& article) {
                return m_library.add(article, options);
            });
        m_wanted.joined = nullptr;
        tell(shownPath(path), added);
        return added ? joined : QStringList();
    }

    void tell(const QString& name, const Result<AddedArticle>& added)
    {
        m_summary.count(name, added);
        if (!added)
            m_line.terminal.complain(added.error().sentence.contains(name) ? added.error().sentence : name + u": " + added.error().sentence);
        else if (m_arguments.json)
            m_line.terminal.json(toJson(added->article));
        else if (!m_brief)
            m_line.terminal.line(describe(*added));
        if (added && !m_brief && added->goesOn && added->outcome != AddedArticle::Outcome::AlreadyThere && !m_arguments.json)
            m_line.terminal.line(Words::tr("It continues on other pages; add it with --join-pages to have them all."));
    }

    CommandLine& m_line;
    Library& m_library;
    const Add& m_arguments;
    AddOptions m_options;
    Reading m_wanted;
    ImportSummary m_summary;
    bool m_brief = false; // on a terminal, of many files only what failed is told one by one
};

} // namespace

int add(CommandLine& line, const Add& arguments)
{
    if (!arguments.title.empty() && (arguments.inputs.size() > 1 || mayHoldMany(fileName(arguments.inputs.front()))))
        return line.misuse(Words::tr("--title is for one input only."));
    return line.withLibrary([&](Library& library) { return Adding(line, library, arguments).run(); }, CommandLine::Missing::Create);
}

int refresh(CommandLine& line, const Refresh& arguments)
{
    if (arguments.all && !arguments.reextract)
        return line.misuse(Words::tr("--all is for --reextract."));
    if (arguments.all == !arguments.article.empty())
        return line.misuse(Words::tr("Name an article, or say --all."));
    return line.withLibrary([&](Library& library) -> int {
        return arguments.all ? refreshAll(line, library, arguments) : refreshOne(line, library, arguments);
    });
}

} // namespace lectern::commands
