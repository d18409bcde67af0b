// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "app/References.h"
#include "model/export/JsonExport.h"
#include "model/session/QuoteSearch.h"

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

/// What a revision left in its place: the annotations that are not in the trash.
int report(CommandLine& line, const Result<Revision>& revision, bool json)
{
    if (!revision)
        return line.fail(revision.error());
    for (const AnnotationRecord& record : revision->after) {
        if (record.trashed)
            continue;
        if (json)
            line.terminal.json(toJson(record.annotation));
        else
            line.terminal.line(describe(record.annotation));
    }
    return Done;
}

QJsonObject toJson(const Passage& passage)
{
    return {
        {u"version"_s, passage.version == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(passage.version)},
        {u"before"_s, passage.before},
        {u"words"_s, passage.words},
        {u"after"_s, passage.after},
    };
}

QJsonObject toJson(const ReviewItem& item)
{
    QJsonObject object = lectern::toJson(item.annotation);
    object.insert(u"former"_s, toJson(item.former));
    object.insert(u"present"_s, item.present ? QJsonValue(toJson(*item.present)) : QJsonValue(QJsonValue::Null));
    return object;
}

void print(Terminal& terminal, const ReviewItem& item)
{
    terminal.line(shortId(item.annotation.id) + u"   " + nameOf(item.annotation.state));
    terminal.line(u"  - "_s + onOneLine(item.former.words));
    if (item.present)
        terminal.line(u"  + "_s + onOneLine(item.present->words));
}

Result<QList<QUuid>> findAll(const Library& library, const Strings& references)
{
    QList<QUuid> found;
    for (const std::string& reference : references) {
        const auto id = findAnnotation(library, text(reference));
        if (!id)
            return Failure(id.error());
        found += *id;
    }
    return found;
}

Result<Revision> decide(Library& library, const QUuid& id, bool orphan)
{
    const auto annotation = library.annotation(id);
    if (!annotation)
        return Failure(annotation.error());
    return orphan || annotation->state == AnchorState::Orphaned ? library.keepAsOrphan(id) : library.accept(id);
}

/// Where the annotation's highlight is to be cut.
Result<QList<qsizetype>> cuts(const Library& library, const QUuid& id, const Split& arguments)
{
    QList<qsizetype> offsets(arguments.offsets.begin(), arguments.offsets.end());
    if (arguments.before.empty())
        return offsets;
    const auto annotation = library.annotation(id);
    const auto opened = annotation.and_then([&](const Annotation& found) { return library.openArticle(found.article); });
    if (!opened)
        return Failure(opened.error());
    const TextRange range = annotation->range();
    const bool standing = annotation->state != AnchorState::Orphaned && range.end <= opened->content->text.size();
    const QStringView words = standing ? QStringView(opened->content->text).sliced(range.start, range.length()) : QStringView();
    return findQuote(words, QuoteRequest{.quote = text(arguments.before)}).map([&](TextRange found) { return QList{range.start + found.start}; });
}

} // namespace

int review(CommandLine& line, const Review& arguments)
{
    return line.withLibrary([&](const Library& library) -> int {
        const auto items = library.findArticle(text(arguments.article)).and_then([&](const QUuid& id) { return library.review(id); });
        if (!items)
            return line.fail(items.error());
        for (const ReviewItem& item : *items) {
            if (arguments.json)
                line.terminal.json(toJson(item));
            else
                print(line.terminal, item);
        }
        return Done;
    });
}

int accept(CommandLine& line, const Decision& arguments)
{
    return line.withLibrary([&](Library& library) -> int {
        qsizetype failed = 0;
        for (const std::string& reference : arguments.annotations) {
            const auto revision = findAnnotation(library, text(reference)).and_then([&](const QUuid& id) { return decide(library, id, arguments.orphan); });
            failed += report(line, revision, arguments.json) == Done ? 0 : 1;
        }
        return CommandLine::statusFor(qsizetype(arguments.annotations.size()) - failed, failed);
    });
}

int place(CommandLine& line, const Place& arguments)
{
    return line.withLibrary([&](Library& library) {
        const QuoteRequest request{.quote = text(arguments.quote), .prefix = text(arguments.prefix), .suffix = text(arguments.suffix),
            .occurrence = arguments.occurrence};
        const auto annotation = findAnnotation(library, text(arguments.annotation)).and_then([&](const QUuid& id) { return library.annotation(id); });
        const auto range = annotation.and_then([&](const Annotation& found) { return library.openArticle(found.article); })
                               .and_then([&](const OpenedArticle& opened) { return findQuote(opened.content->text, request); });
        return report(line, range.and_then([&](TextRange found) { return library.place(annotation->id, found); }), arguments.json);
    });
}

int merge(CommandLine& line, const Merge& arguments)
{
    return line.withLibrary([&](Library& library) {
        return report(line, findAll(library, arguments.annotations).and_then([&](const QList<QUuid>& ids) { return library.merge(ids); }), arguments.json);
    });
}

int split(CommandLine& line, const Split& arguments)
{
    if (arguments.offsets.empty() && arguments.before.empty())
        return line.misuse(Words::tr("Say where: --at OFFSET or --before TEXT."));
    return line.withLibrary([&](Library& library) {
        const auto id = findAnnotation(library, text(arguments.annotation));
        const auto revision = id.and_then([&](const QUuid& found) { return cuts(library, found, arguments); })
                                  .and_then([&](const QList<qsizetype>& offsets) { return library.split(*id, offsets); });
        return report(line, revision, arguments.json);
    });
}

} // namespace lectern::commands
