// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/References.h"

#include "app/CommandLine.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// nullopt for what does not look like an annotation as exports write it.
std::optional<QString> exportedName(const QString& reference)
{
    for (const QStringView mark : {QStringView(u"lectern://annotation/"), QStringView(u"^lec-"), QStringView(u"lec-")}) {
        if (reference.startsWith(mark))
            return reference.sliced(mark.size());
    }
    return std::nullopt;
}

} // namespace

Result<QUuid> findAnnotation(const Library& library, const QString& reference)
{
    return library.findAnnotation(exportedName(reference).value_or(reference));
}

Result<Reference> findEither(const Library& library, const QString& reference)
{
    const auto annotation = findAnnotation(library, reference);
    if (exportedName(reference))
        return annotation.map([](const QUuid& id) { return Reference{.article = {}, .annotation = id}; });
    const auto article = library.findArticle(reference);
    if (article && annotation)
        return failure(ErrorKind::Ambiguous, Words::tr("“%1” is an article and an annotation; give more of its identifier.").arg(reference));
    if (article)
        return Reference{.article = *article, .annotation = {}};
    if (annotation)
        return Reference{.article = {}, .annotation = *annotation};
    if (article.error().kind != ErrorKind::NotFound || annotation.error().kind != ErrorKind::NotFound)
        return Failure(article.error().kind != ErrorKind::NotFound ? article.error() : annotation.error());
    return failure(ErrorKind::NotFound, Words::tr("There is no article or annotation “%1” in the library.").arg(reference));
}

} // namespace lectern
