// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "app/References.h"
#include "model/export/JsonExport.h"

#include <QFile>

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

void report(CommandLine& line, const Annotation& annotation, bool json)
{
    if (json)
        line.terminal.json(toJson(annotation));
    else
        line.terminal.line(describe(annotation));
}

Result<QString> noteFrom(const std::string& argument)
{
    if (argument != "-")
        return text(argument);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, Words::tr("Standard input could not be read: %1.").arg(input.errorString()));
    return QString::fromUtf8(input.readAll());
}

template <class Change>
int change(CommandLine& line, const std::string& reference, bool json, Change apply)
{
    return line.withLibrary([&](Library& library) -> int {
        const auto changed = findAnnotation(library, text(reference)).and_then([&](const QUuid& id) { return library.annotation(id); }).and_then([&](Annotation annotation) {
            apply(annotation);
            return library.changeAnnotation(annotation);
        });
        if (!changed)
            return line.fail(changed.error());
        report(line, *changed, json);
        return Done;
    });
}

} // namespace

int highlight(CommandLine& line, const Highlight& arguments)
{
    if (arguments.quote.empty() && arguments.quotation == 0)
        return line.misuse(Words::tr("Say what to highlight: --quote TEXT or --quotation N."));
    return line.withLibrary([&](Library& library) -> int {
        const QuoteRequest request{
            .quote = text(arguments.quote),
            .prefix = text(arguments.prefix),
            .suffix = text(arguments.suffix),
            .occurrence = arguments.occurrence,
            .quotation = arguments.quotation,
            .color = highlightColorFrom(text(arguments.color)).value_or(HighlightColor::Yellow),
            .note = text(arguments.note),
            .speaker = text(arguments.speaker),
            .tags = texts(arguments.tags),
        };
        const auto added = library.findArticle(text(arguments.article)).and_then([&](const QUuid& id) { return library.highlight(id, request); });
        if (!added)
            return line.fail(added.error());
        report(line, *added, arguments.json);
        return Done;
    });
}

namespace {

/// As they stood in another version than the newest; the conditions are those of the annotations as they are.
Result<QList<Annotation>> asTheyStood(const Library& library, const AnnotationQuery& query, int version)
{
    if (!query.article)
        return failure(ErrorKind::InvalidInput, Words::tr("A version is one of an article: name the article, too."));
    const auto wanted = library.annotations(query);
    const auto opened = library.openVersion(*query.article, version);
    if (!wanted || !opened)
        return Failure(!wanted ? wanted.error() : opened.error());
    QList<Annotation> stood;
    std::ranges::copy_if(opened->annotations, std::back_inserter(stood), [&](const Annotation& annotation) {
        return std::ranges::find(*wanted, annotation.id, &Annotation::id) != wanted->end();
    });
    return stood;
}

} // namespace

int annotations(CommandLine& line, const Annotations& arguments)
{
    return line.withLibrary([&](const Library& library) -> int {
        AnnotationQuery query{.tag = text(arguments.tag), .color = highlightColorFrom(text(arguments.color)), .orphaned = arguments.orphaned};
        if (!arguments.article.empty()) {
            const auto article = library.findArticle(text(arguments.article));
            if (!article)
                return line.fail(article.error());
            query.article = *article;
        }
        const auto annotations = arguments.version == 0 ? library.annotations(query) : asTheyStood(library, query, arguments.version);
        if (!annotations)
            return line.fail(annotations.error());
        for (const Annotation& annotation : *annotations)
            report(line, annotation, arguments.json);
        return Done;
    });
}

int note(CommandLine& line, const Note& arguments)
{
    const auto written = noteFrom(arguments.note);
    if (!written)
        return line.fail(written.error());
    return change(line, arguments.annotation, arguments.json, [&](Annotation& annotation) { annotation.note = *written; });
}

int speaker(CommandLine& line, const Speaker& arguments)
{
    return change(line, arguments.annotation, arguments.json,
        [&](Annotation& annotation) { annotation.speaker = text(arguments.speaker).simplified(); });
}

} // namespace lectern::commands
