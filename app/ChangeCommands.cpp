// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Descriptions.h"
#include "app/References.h"
#include "model/annotation/Tag.h"
#include "model/export/JsonExport.h"

namespace lectern::commands {

using namespace Qt::StringLiterals;

namespace {

struct TagChanges
{
    QStringList add;
    QStringList remove;
};

/// "+T" adds, "-T" takes away.
Result<TagChanges> changesFrom(const Strings& arguments)
{
    TagChanges changes;
    for (const QString& argument : texts(arguments)) {
        const QString tag = argument.mid(1);
        if (normalizedTag(tag).isEmpty() || (!argument.startsWith(u'+') && !argument.startsWith(u'-')))
            return failure(ErrorKind::InvalidInput, Words::tr("+TAG adds a tag and -TAG takes it away; “%1” is neither.").arg(argument));
        (argument[0] == u'+' ? changes.add : changes.remove) += tag;
    }
    return changes;
}

int tagArticle(CommandLine& line, Library& library, const QUuid& id, const TagChanges& changes, bool json)
{
    const auto changed = library.tagArticle(id, changes.add, changes.remove);
    if (!changed)
        return line.fail(changed.error());
    if (json)
        line.terminal.json(toJson(*changed));
    else
        line.terminal.line(describe(*changed));
    return Done;
}

int tagAnnotation(CommandLine& line, Library& library, const QUuid& id, const TagChanges& changes, bool json)
{
    const auto changed = library.annotation(id).and_then([&](Annotation annotation) {
        annotation.tags += changes.add;
        for (const QString& tag : changes.remove)
            annotation.tags.removeIf([&tag](const QString& present) { return tagKey(present) == tagKey(tag); });
        return library.changeAnnotation(annotation);
    });
    if (!changed)
        return line.fail(changed.error());
    if (json)
        line.terminal.json(toJson(*changed));
    else
        line.terminal.line(describe(*changed));
    return Done;
}

int changeTags(CommandLine& line, Library& library, const Tag& arguments, const TagChanges& changes)
{
    const auto target = findEither(library, text(arguments.target));
    if (!target)
        return line.fail(target.error());
    return target->article.isNull() ? tagAnnotation(line, library, target->annotation, changes, arguments.json)
                                    : tagArticle(line, library, target->article, changes, arguments.json);
}

Result<void> toTrash(Library& library, const Reference& target)
{
    return target.article.isNull() ? library.trashAnnotations({target.annotation}) : library.trashArticles({target.article});
}

Result<void> fromTrash(Library& library, const Reference& target)
{
    if (!target.article.isNull())
        return library.restoreArticles({target.article});
    return library.restoreAnnotations({target.annotation}).map([](const QList<Annotation>&) {});
}

/// Each on its own: what cannot be done is told, the others are done.
template <class Change>
int changeEach(CommandLine& line, const Strings& targets, Change change)
{
    return line.withLibrary([&](Library& library) {
        qsizetype failed = 0;
        for (const std::string& name : targets) {
            const auto done = findEither(library, text(name)).and_then([&](const Reference& target) { return change(library, target); });
            if (!done) {
                line.terminal.complain(done.error().sentence);
                ++failed;
            }
        }
        return CommandLine::statusFor(qsizetype(targets.size()) - failed, failed);
    });
}

} // namespace

int tag(CommandLine& line, const Tag& arguments)
{
    const auto changes = changesFrom(arguments.changes);
    if (!changes)
        return line.misuse(changes.error().sentence);
    return line.withLibrary([&](Library& library) -> int { return changeTags(line, library, arguments, *changes); });
}

int discard(CommandLine& line, const Trash& arguments)
{
    return changeEach(line, arguments.targets, toTrash);
}

int undelete(CommandLine& line, const Trash& arguments)
{
    return changeEach(line, arguments.targets, fromTrash);
}

} // namespace lectern::commands
