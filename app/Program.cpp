// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Program.h"

#include "app/Arguments.h"
#include "app/Commands.h"
#include "model/Translations.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <functional>

// The one file that sees CLI11, which takes long to compile: what there is to type, and which command it leads to.
namespace lectern {

namespace {

using Texts = std::vector<std::string>;

const Texts colorNames{"yellow", "green", "blue", "pink", "purple"};

std::string help(const char* text)
{
    return Words::tr(text).toStdString();
}

class Program final
{
public:
    Program(int argc, char** argv);
    int run();

private:
    /// A command with the arguments that it is given, which live as long as the program.
    template <class Arguments>
    struct Command
    {
        CLI::App& app;
        Arguments& arguments;

        CLI::Option* json(const char* description) { return app.add_flag("--json", arguments.json, help(description)); }
        CLI::Option* article(const char* description = "The article")
        {
            return app.add_option("article", arguments.article, help(description))->type_name("ARTICLE");
        }
        CLI::Option* tags(const char* description)
        {
            return app.add_option("--tag", arguments.tags, help(description))->type_name("TAG")->expected(1)->take_all();
        }
        CLI::Option* tag(const char* description) { return app.add_option("--tag", arguments.tag, help(description))->type_name("TAG"); }
    };

    template <class Arguments>
    Command<Arguments> command(const char* name, const char* description, int (*work)(CommandLine&, const Arguments&))
    {
        const auto arguments = std::make_shared<Arguments>();
        CLI::App* app = m_app.add_subcommand(name, help(description));
        app->callback([this, arguments, work] { m_run = [this, arguments, work] { return work(m_line, *arguments); }; });
        return {*app, *arguments};
    }

    /// How a passage is named by its words.
    template <class Arguments>
    static CLI::Option* passage(CLI::App& app, Arguments& arguments)
    {
        CLI::Option* quote = app.add_option("--quote", arguments.quote, help("The words of the passage, as they stand in the text"))->type_name("TEXT");
        app.add_option("--prefix", arguments.prefix, help("Words that stand right before it"))->type_name("TEXT");
        app.add_option("--suffix", arguments.suffix, help("Words that stand right after it"))->type_name("TEXT");
        app.add_option("--occurrence", arguments.occurrence, help("Which one, where the words stand more than once; 1 is the first"))
            ->check(CLI::PositiveNumber)
            ->type_name("N");
        return quote;
    }

    void addOpen();
    void addAdd();
    void addRefresh();
    void addList();
    void addShow();
    void addQuotes();
    void addPeople();
    void addHighlight();
    void addAnnotations();
    void addNote();
    void addSpeaker();
    void addTag();
    void addTrash();
    void addVersions();
    void addReview();
    void addMerge();
    void addPrint();
    void addSet();
    void addSearch();
    void addExport();
    void addLibraryCommands();

    int runParsed();
    int answerTo(const CLI::ParseError& error);

    CommandLine m_line;
    CLI::App m_app;
    std::function<int()> m_run;
};

Program::Program(int argc, char** argv)
    : m_line{.terminal = {}, .libraryFile = {}, .argc = argc, .argv = argv},
      m_app(help("A desktop reader with annotations. Without a command, or with “open”, it shows its window."), "lectern")
{
    m_app.add_option("--library", m_line.libraryFile, help("The library: one SQLite file (default: in the XDG data directory)"))
        ->type_name("FILE")
        ->check([](const std::string& file) { return file.empty() ? "No file is named." : std::string(); });
    m_app.set_version_flag("--version", "lectern " LECTERN_VERSION, help("Print the version and exit"));
    m_app.require_subcommand(0, 1);
    m_app.fallthrough();
    m_app.footer(help("ARTICLE is an identifier, a unique beginning of one (8 characters or more), or an address that the\n"
                      "library holds. Exit status: 0 done, 1 not done, 2 wrong usage, 3 done in part."));
    addOpen();
    addAdd();
    addRefresh();
    addList();
    addShow();
    addQuotes();
    addPeople();
    addHighlight();
    addAnnotations();
    addNote();
    addSpeaker();
    addTag();
    addTrash();
    addVersions();
    addReview();
    addMerge();
    addSet();
    addSearch();
    addExport();
    addPrint();
    addLibraryCommands();
}

void Program::addOpen()
{
    auto open = command("open", "Show the window, with these articles; a running Lectern takes the request over", commands::open);
    open.app.add_option("input", open.arguments.inputs, help("Files, addresses or identifiers"))->type_name("FILE|URL|UUID");
    open.app.add_flag("--announce-paint", open.arguments.announcePaint)->group(""); // not shown in the help
    m_run = [this] { return commands::open(m_line, {}); }; // what happens without a command
}

void Program::addAdd()
{
    auto add = command("add", "Put articles into the library", commands::add);
    add.app.add_option("input", add.arguments.inputs, help("Files, folders, http(s) addresses, or - for standard input"))->required()->type_name("FILE|DIR|URL|-");
    add.app.add_option("--title", add.arguments.title, help("A title instead of the one that is found"))->type_name("TITLE");
    add.tags("A tag for what is added; may be given more than once");
    add.app.add_flag("--no-images", add.arguments.noImages, help("Bring no images along from the web or from beside the file"));
    add.app.add_flag("--join-pages", add.arguments.joinPages, help("Make one article of the pages on which it goes on: of files named here, else fetched"));
    add.json("Print each article as a line of JSON");
}

void Program::addRefresh()
{
    auto refresh = command("refresh", "Read an article again and tell what became of each highlight", commands::refresh);
    auto& [app, arguments] = refresh;
    CLI::Option* article = refresh.article();
    CLI::Option* from = app.add_option("--from", arguments.from, help("Read the new version from here instead of its address"))->type_name("FILE|URL|-");
    CLI::Option* reextract = app.add_flag("--reextract", arguments.reextract, help("Read anew what the library kept, as this version of Lectern does"));
    CLI::Option* whole = app.add_flag("--whole-page", arguments.wholePage, help("Read all of the page that the library kept; later versions are whole, too"));
    CLI::Option* part = app.add_flag("--article-only", arguments.articleOnly, help("Leave out again what is not the article"));
    CLI::Option* all = app.add_flag("--all", arguments.all, help("With --reextract: all articles"));
    reextract->excludes(from);
    whole->excludes(from)->excludes(part)->excludes(all);
    part->excludes(from)->excludes(all);
    all->excludes(article);
    refresh.json("Print each annotation, as it stands now, as a line of JSON; with --all, each article that changed");
}

void Program::addList()
{
    auto list = command("list", "List articles, the newest first", commands::list);
    list.app.add_option("--state", list.arguments.state, help("Only those in this state"))->check(CLI::IsMember({"inbox", "reading", "archive", "trash"}));
    list.tag("Only those with this tag or one below it");
    list.app.add_flag("--starred", list.arguments.starred, help("Only starred ones"));
    list.json("Print each article as a line of JSON");
}

void Program::addShow()
{
    auto show = command("show", "Print an article as Lectern reads it", commands::show);
    show.article()->required();
    show.app.add_option("--format", show.arguments.format, help("The plain text that offsets count in, the stored HTML, Markdown, or JSON"))
        ->check(CLI::IsMember({"text", "html", "markdown", "json"}))
        ->capture_default_str();
    show.app.add_option("--version", show.arguments.version, help("An older version, as \"versions\" numbers it"))->check(CLI::PositiveNumber)->type_name("N");
}

void Program::addVersions()
{
    auto versions = command("versions", "List the versions of an article, with how its highlights stand in each", commands::versions);
    versions.article()->required();
    versions.json("Print each version as a line of JSON");

    auto diff = command("diff", "Show what differs between two versions of an article, word by word", commands::diff);
    diff.article()->required();
    diff.app.add_option("--from", diff.arguments.from, help("The older one; without it, the one before the other"))->check(CLI::PositiveNumber)->type_name("N");
    diff.app.add_option("--to", diff.arguments.to, help("The other; without it, the newest"))->check(CLI::PositiveNumber)->type_name("N");
    diff.json("Print each stretch as a line of JSON");
    diff.app.footer(help("[-Words-] between these marks were removed, {+words+} were added; ... stands for what is the same in both."));

    auto revert = command("revert", "Read an older version of an article again, with its highlights as they stood in it", commands::revert);
    revert.article()->required();
    revert.app.add_option("--version", revert.arguments.version, help("The version, as \"versions\" numbers it"))->required()->check(CLI::PositiveNumber)->type_name("N");
    revert.json("Print the article as a line of JSON");
    revert.app.footer(help("Nothing is deleted: the way to the newer version is the same."));
}

void Program::addReview()
{
    auto review = command("review", "List the highlights that a new version changed or lost, as they were and as they are", commands::review);
    review.article()->required();
    review.json("Print each as a line of JSON");

    auto accept = command("accept", "Take a changed passage for the highlight's own, or let an orphan be one", commands::accept);
    accept.app.add_option("annotation", accept.arguments.annotations, help("The annotations"))->required()->type_name("ANNOTATION");
    accept.app.add_flag("--orphan", accept.arguments.orphan, help("Take a changed highlight off the words it stands on: it becomes an orphan"));
    accept.json("Print each annotation as a line of JSON");

    auto place = command("place", "Let a highlight stand on other words", commands::place);
    auto& [app, arguments] = place;
    app.add_option("annotation", arguments.annotation, help("The annotation"))->required()->type_name("ANNOTATION");
    passage(app, arguments)->required();
    place.json("Print the annotation as a line of JSON");
}

void Program::addMerge()
{
    auto merge = command("merge", "Make one highlight of several: the first of them, with the notes and tags of all", commands::merge);
    merge.app.add_option("annotation", merge.arguments.annotations, help("The annotations, of one article"))->required()->expected(2, -1)->type_name("ANNOTATION");
    merge.json("Print the annotation as a line of JSON");

    auto split = command("split", "Cut a highlight in two", commands::split);
    auto& [app, arguments] = split;
    app.add_option("annotation", arguments.annotation, help("The annotation"))->required()->type_name("ANNOTATION");
    CLI::Option* offset = app.add_option("--at", arguments.offsets, help("Where, as an offset into the article's text; may be given more than once"))->type_name("OFFSET")->expected(1)->take_all();
    app.add_option("--before", arguments.before, help("Before these words, which the highlight has once"))->type_name("TEXT")->excludes(offset);
    split.json("Print each part as a line of JSON");
}

void Program::addQuotes()
{
    auto quotes = command("quotes", "Print the quotations found in an article, with who said them", commands::quotes);
    auto& [app, arguments] = quotes;
    CLI::Option* article = quotes.article();
    app.add_flag("--all", arguments.all, help("Those of all articles, and highlights that name a speaker"))->excludes(article);
    app.add_option("--speaker", arguments.speaker, help("Only those of this person"))->type_name("NAME");
    app.add_option("--search", arguments.words, help("Only those with these words"))->type_name("WORDS");
    quotes.json("Print each quotation as a line of JSON");
}

void Program::addPeople()
{
    auto people = command("people", "List the people who are quoted in the library, the most quoted first", commands::people);
    people.app.add_option("name", people.arguments.name, help("Only those of this name"))->type_name("NAME");
    people.json("Print each person as a line of JSON");
}

void Program::addHighlight()
{
    auto highlight = command("highlight", "Highlight a passage by its words", commands::highlight);
    auto& [app, arguments] = highlight;
    highlight.article()->required();
    CLI::Option* quote = passage(app, arguments);
    app.add_option("--quotation", arguments.quotation, help("Instead: a whole quotation, with who says it, by its number in “lectern quotes”"))
        ->check(CLI::PositiveNumber)
        ->excludes(quote)
        ->type_name("N");
    app.add_option("--color", arguments.color, help("The colour"))->check(CLI::IsMember(colorNames))->capture_default_str();
    app.add_option("--note", arguments.note, help("A note, in Markdown"))->type_name("MD");
    app.add_option("--speaker", arguments.speaker, help("Who says it"))->type_name("NAME");
    highlight.tags("A tag; may be given more than once");
    highlight.json("Print the annotation as a line of JSON");
}

void Program::addAnnotations()
{
    auto annotations = command("annotations", "List annotations, in the order of the text", commands::annotations);
    annotations.article("Only those of this article");
    annotations.tag("Only those with this tag or one below it");
    annotations.app.add_option("--color", annotations.arguments.color, help("Only those of this colour"))->check(CLI::IsMember(colorNames));
    annotations.app.add_flag("--orphaned", annotations.arguments.orphaned, help("Only those whose passage the newest version does not have"));
    annotations.app.add_option("--version", annotations.arguments.version, help("As they stood in an older version of the article"))
        ->check(CLI::PositiveNumber)
        ->type_name("N");
    annotations.json("Print each annotation as a line of JSON");
}

void Program::addNote()
{
    auto note = command("note", "Write an annotation's note", commands::note);
    note.app.add_option("annotation", note.arguments.annotation, help("The annotation"))->required()->type_name("ANNOTATION");
    note.app.add_option("markdown", note.arguments.note, help("The note, in Markdown; - reads standard input, '' takes the note away"))->required()->type_name("MD");
    note.json("Print the annotation as a line of JSON");
}

void Program::addSpeaker()
{
    auto speaker = command("speaker", "Say who speaks in a highlight", commands::speaker);
    speaker.app.add_option("annotation", speaker.arguments.annotation, help("The annotation"))->required()->type_name("ANNOTATION");
    speaker.app.add_option("name", speaker.arguments.speaker, help("The speaker, with role; '' takes the name away"))->required()->type_name("NAME");
    speaker.json("Print the annotation as a line of JSON");
}

void Program::addTag()
{
    auto tag = command("tag", "Add tags to an article or annotation, or take them away", commands::tag);
    tag.app.add_option("target", tag.arguments.target, help("The article or annotation"))->required()->type_name("ARTICLE|ANNOTATION");
    tag.app.add_option("changes", tag.arguments.changes, help("+TAG adds a tag, -TAG takes it away"))->required()->type_name("+TAG|-TAG");
    tag.json("Print what was tagged as a line of JSON");
}

void Program::addTrash()
{
    const std::string targets = help("Articles and annotations");
    auto discard = command("delete", "Put articles or annotations into the trash", commands::discard);
    discard.app.add_option("target", discard.arguments.targets, targets)->required()->type_name("ARTICLE|ANNOTATION");
    auto undelete = command("undelete", "Take articles or annotations out of the trash", commands::undelete);
    undelete.app.add_option("target", undelete.arguments.targets, targets)->required()->type_name("ARTICLE|ANNOTATION");
}

void Program::addSearch()
{
    auto search = command("search", "Search articles and annotations, the best first", commands::search);
    auto& [app, arguments] = search;
    app.add_option("query", arguments.words, help("Words; \"a phrase\", -without, begin*, tag:T, site:S, speaker:NAME, in:notes and in:speakers have their meaning"))->required()->type_name("QUERY");
    app.add_option("--in", arguments.scope, help("Where to search"))->check(CLI::IsMember({"articles", "annotations", "all"}))->capture_default_str();
    app.add_option("--limit", arguments.limit, help("How many to print at most"))->check(CLI::PositiveNumber)->capture_default_str()->type_name("N");
    search.json("Print each hit as a line of JSON");
}

void Program::addExport()
{
    auto exporting = command("export", "Write highlights, or whole articles, as Markdown, JSON or HTML", commands::exportHighlights);
    auto& [app, arguments] = exporting;
    CLI::Option* articles = app.add_option("article", arguments.articles, help("The articles; without any, all that have highlights"))->type_name("ARTICLE");
    app.add_flag("--all", arguments.all, help("All that have highlights"))->excludes(articles);
    exporting.tag("Only highlights with this tag, or of articles with it");
    app.add_option("--since", arguments.since, help("Only highlights made or changed since"))->type_name("DATE");
    app.add_option("--format", arguments.format, help("What to write; “article” is the article itself as Markdown"))
        ->check(CLI::IsMember({"markdown", "article", "json", "html"}))
        ->capture_default_str();
    app.add_option("-o,--output", arguments.output,
           help("A file, a folder (one file for each article), or - for standard output;\n"
                "what you have written into a Markdown file since the last export stays"))
        ->type_name("FILE|DIR|-")
        ->capture_default_str();
}

void Program::addPrint()
{
    auto print = command("print", "Set an article with its highlights and notes for paper, as a PDF", commands::print);
    print.article()->required();
    print.app.add_option("-o,--output", print.arguments.output, help("The PDF"))->required()->type_name("FILE");
    print.app.add_option("--paper", print.arguments.paper, help("The size of its sheets (default: what is usual in your country)"))
        ->check(CLI::IsMember({"a4", "letter"}));
}

void Program::addSet()
{
    auto set = command("set", "Put an article on a shelf, star it, or give it a title of your own", commands::set);
    set.article()->required();
    set.app.add_option("--state", set.arguments.state, help("The shelf"))->check(CLI::IsMember({"inbox", "reading", "archive"}));
    set.app.add_option("--title", set.arguments.title, help("Your title; the published one stays known"))->type_name("TITLE");
    CLI::Option* star = set.app.add_flag("--star", set.arguments.star, help("Star it"));
    set.app.add_flag("--unstar", set.arguments.unstar, help("Take the star away"))->excludes(star);
    set.json("Print the article as a line of JSON");
}

void Program::addLibraryCommands()
{
    auto sample = command("sample", "Put Lectern's sample articles into the library, some passages of them marked", commands::sample);
    sample.app.footer(help("Samples that are there already are not added twice."));
    auto emptyTrash = command("empty-trash", "Delete for good what lies in the trash; this can't be undone", commands::emptyTrash);
    emptyTrash.app.add_flag("--yes", emptyTrash.arguments.yes, help("Say that you mean it"))->required();
    auto backup = command("backup", "Write a complete copy of the library", commands::backup);
    backup.app.add_option("file", backup.arguments.file, help("Where to"))->required()->type_name("FILE");
    auto restore = command("restore", "Put a backup in the place of the library, which is kept beside it", commands::restore);
    restore.app.add_option("file", restore.arguments.file, help("The backup"))->required()->type_name("FILE");
    auto check = command("check", "Check the library's structure, references and indexes", commands::check);
    check.app.add_flag("--repair", check.arguments.repair, help("Rebuild what can be derived"));
}

/// Window and printing bring an application of their own, with fonts; everything else works without a display.
int Program::runParsed()
{
    if (m_app.get_subcommands().empty() || m_app.got_subcommand("open") || m_app.got_subcommand("print"))
        return m_run();
    const QCoreApplication application(m_line.argc, m_line.argv);
    const Translations translations;
    return m_run();
}

/// CLI11's exceptions end here. Help and version are done; everything else is wrong usage.
int Program::answerTo(const CLI::ParseError& error)
{
    if (error.get_exit_code() != int(CLI::ExitCodes::Success))
        return m_line.misuse(QString::fromStdString(error.what()).simplified());
    std::ostringstream out;
    m_app.exit(error, out, out);
    m_line.terminal.print(QByteArray::fromStdString(out.str()));
    return Done;
}

int Program::run()
{
    int status = Done;
    try {
        m_app.parse(argumentsFor(m_line.argc, m_line.argv));
        status = runParsed();
    } catch (const CLI::ParseError& error) {
        status = answerTo(error);
    }
    if (const Result<void> arrived = m_line.terminal.flush(); !arrived)
        status = m_line.fail(arrived.error());
    return status;
}

} // namespace

int runProgram(int argc, char** argv)
{
    return Program(argc, argv).run();
}

} // namespace lectern
