// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "model/export/JsonExport.h"

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int unfoldedWords = 12; // shown of a long stretch that is the same, at either end

QJsonObject toJson(const ArticleVersion& version)
{
    const StandingCounts& standing = version.standing;
    return {
        {u"version"_s, version.number},
        {u"newest"_s, version.newest},
        {u"fetched"_s, isoTime(version.fetched)},
        {u"source"_s, version.source},
        {u"format"_s, version.format},
        {u"words"_s, version.words},
        {u"exact"_s, standing.exact},
        {u"moved"_s, standing.moved},
        {u"changed"_s, standing.changed},
        {u"orphaned"_s, standing.orphaned},
    };
}

QString describe(const ArticleVersion& version)
{
    return QString::number(version.number).rightJustified(3) + (version.newest ? u" *  " : u"    ")
        + version.fetched.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s) + Words::tr("%n word(s)", nullptr, version.words).rightJustified(15) + u"   "
        + describe(version.standing) + u"   " + onOneLine(version.source);
}

QString nameOf(DiffKind kind)
{
    switch (kind) {
    case DiffKind::Removed: return u"removed"_s;
    case DiffKind::Added: return u"added"_s;
    case DiffKind::Kept: break;
    }
    return u"kept"_s;
}

QString textOf(const VersionComparison& comparison, const DiffRun& run)
{
    const bool removed = run.kind == DiffKind::Removed;
    const TextRange range = removed ? run.oldRange : run.newRange;
    return (removed ? comparison.oldText : comparison.newText).sliced(range.start, range.length());
}

QJsonObject toJson(const VersionComparison& comparison, const DiffRun& run)
{
    return {
        {u"kind"_s, nameOf(run.kind)},
        {u"old_start"_s, qint64(run.oldRange.start)},
        {u"old_end"_s, qint64(run.oldRange.end)},
        {u"new_start"_s, qint64(run.newRange.start)},
        {u"new_end"_s, qint64(run.newRange.end)},
        {u"text"_s, textOf(comparison, run)},
    };
}

/// Marks around words; white space at their end stays outside.
QString marked(const QString& text, const QString& begin, const QString& end)
{
    qsizetype length = text.size();
    while (length > 0 && text[length - 1].isSpace())
        --length;
    return begin + text.first(length) + end + text.sliced(length);
}

QString unmarked(const VersionComparison& comparison, const DiffRun& run)
{
    const auto fold = folded(comparison.newText, run, unfoldedWords);
    if (!fold)
        return textOf(comparison, run);
    const auto words = [&](TextRange range) { return comparison.newText.sliced(range.start, range.length()); };
    return words(fold->head).trimmed() + u"\n...\n" + words(fold->tail);
}

/// As people read it, with the marks of wdiff. Control characters are taken out, line by line.
void print(Terminal& terminal, const VersionComparison& comparison)
{
    QString whole;
    for (const DiffRun& run : comparison.runs) {
        if (run.kind == DiffKind::Kept)
            whole += unmarked(comparison, run);
        else if (run.kind == DiffKind::Removed)
            whole += marked(textOf(comparison, run), u"[-"_s, u"-]"_s);
        else
            whole += marked(textOf(comparison, run), u"{+"_s, u"+}"_s);
    }
    terminal.text(whole);
}

/// The version before another one, by number; without one, the same.
int before(const QList<ArticleVersion>& versions, int number)
{
    int found = number;
    for (const ArticleVersion& version : versions) {
        if (version.number < number)
            found = version.number;
    }
    return found;
}

Result<VersionComparison> compared(const Library& library, const Diff& arguments)
{
    const auto article = library.findArticle(text(arguments.article));
    const auto versions = article.and_then([&](const QUuid& id) { return library.versions(id); });
    if (!versions)
        return Failure(versions.error());
    const auto newest = std::ranges::find(*versions, true, &ArticleVersion::newest);
    const int to = arguments.to > 0 ? arguments.to : newest == versions->end() ? 1 : newest->number;
    const int from = arguments.from > 0 ? arguments.from : before(*versions, to);
    if (from == to && arguments.from == 0)
        return failure(ErrorKind::NotFound, Words::tr("There is no version before version %1.").arg(to));
    return library.compareVersions(*article, from, to);
}

} // namespace

int versions(CommandLine& line, const Versions& arguments)
{
    return line.withLibrary([&](const Library& library) -> int {
        const auto versions = library.findArticle(text(arguments.article)).and_then([&](const QUuid& id) { return library.versions(id); });
        if (!versions)
            return line.fail(versions.error());
        for (const ArticleVersion& version : *versions) {
            if (arguments.json)
                line.terminal.json(toJson(version));
            else
                line.terminal.line(describe(version));
        }
        return Done;
    });
}

int diff(CommandLine& line, const Diff& arguments)
{
    return line.withLibrary([&](const Library& library) -> int {
        const auto comparison = compared(library, arguments);
        if (!comparison)
            return line.fail(comparison.error());
        if (!arguments.json)
            print(line.terminal, *comparison);
        else
            for (const DiffRun& run : comparison->runs)
                line.terminal.json(toJson(*comparison, run));
        return Done;
    });
}

int revert(CommandLine& line, const Revert& arguments)
{
    return line.withLibrary([&](Library& library) -> int {
        const auto article = library.findArticle(text(arguments.article)).and_then([&](const QUuid& id) { return library.revertTo(id, arguments.version); });
        if (!article)
            return line.fail(article.error());
        if (arguments.json)
            line.terminal.json(lectern::toJson(*article));
        else
            line.terminal.line(lectern::describe(*article));
        return Done;
    });
}

} // namespace lectern::commands
