// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/ExportContent.h"

#include "model/annotation/Tag.h"
#include "model/export/HtmlExport.h"
#include "model/export/JsonExport.h"
#include "model/Words.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

bool bears(const QStringList& tags, const QString& wanted)
{
    const QString key = tagKey(wanted);
    return std::ranges::any_of(tags, [&key](const QString& tag) { return tagKey(tag) == key || tagKey(tag).startsWith(key + u'/'); });
}

bool isAskedFor(const Annotation& annotation, const Article& article, const ExportRequest& request)
{
    const bool tagged = request.tag.isEmpty() || bears(article.reading.tags, request.tag) || bears(annotation.tags, request.tag);
    return tagged && (!request.since.isValid() || annotation.modified >= request.since);
}

bool isAskedFor(const Article& article, const ExportRequest& request)
{
    const bool tagged = request.tag.isEmpty() || bears(article.reading.tags, request.tag);
    return tagged && (!request.since.isValid() || article.added >= request.since);
}

bool isFiltered(const ExportRequest& request)
{
    return !request.tag.isEmpty() || request.since.isValid();
}

Failure nothingToExport()
{
    return failure(ErrorKind::NotFound, Words::tr("There is nothing to export."));
}

std::optional<AnnotatedArticle> wantedOf(const OpenedArticle& opened, const ExportRequest& request, bool complete)
{
    AnnotatedArticle annotated{.article = opened.article, .content = opened.content, .annotations = opened.annotations};
    if (!isFiltered(request))
        return annotated;
    if (request.format == ExportFormat::Article)
        return isAskedFor(opened.article, request) ? std::optional(annotated) : std::nullopt;
    QList<Annotation> wanted;
    std::ranges::copy_if(opened.annotations, std::back_inserter(wanted),
        [&](const Annotation& annotation) { return isAskedFor(annotation, opened.article, request); });
    if (wanted.isEmpty())
        return std::nullopt;
    if (!complete)
        annotated.annotations = wanted;
    return annotated;
}

} // namespace

Result<QList<QUuid>> ExportContent::articlesOf(const Library& library, const ExportRequest& request)
{
    if (!request.articles.isEmpty())
        return request.articles;
    const bool highlighted = request.format != ExportFormat::Article;
    return library.articles({.highlighted = highlighted, .order = ArticleOrder::AddedOldest}).and_then([](const QList<Article>& articles) -> Result<QList<QUuid>> {
        QList<QUuid> ids;
        std::ranges::transform(articles, std::back_inserter(ids), &Article::id);
        if (ids.isEmpty())
            return nothingToExport();
        return ids;
    });
}

Result<std::optional<AnnotatedArticle>> ExportContent::of(
    const Library& library, const QUuid& article, const ExportRequest& request, bool complete)
{
    return library.openArticle(article).map([&](const OpenedArticle& opened) { return wantedOf(opened, request, complete); });
}

Result<QList<AnnotatedArticle>> ExportContent::all(const Library& library, const ExportRequest& request)
{
    const auto ids = articlesOf(library, request);
    if (!ids)
        return Failure(ids.error());
    QList<AnnotatedArticle> articles;
    for (const QUuid& id : *ids) {
        const auto annotated = of(library, id, request, false);
        if (!annotated)
            return Failure(annotated.error());
        if (*annotated)
            articles += **annotated;
    }
    if (articles.isEmpty())
        return nothingToExport();
    return articles;
}

QByteArray exported(const QList<AnnotatedArticle>& articles, ExportFormat format)
{
    if (format == ExportFormat::Markdown)
        return highlightsToMarkdown(articles);
    if (format == ExportFormat::Html)
        return highlightsToHtml(articles);
    QByteArrayList parts;
    for (const AnnotatedArticle& annotated : articles)
        parts += format == ExportFormat::Json ? highlightsToJson(annotated.article, annotated.annotations)
                                              : articleToMarkdown(annotated.article, *annotated.content);
    return parts.join(format == ExportFormat::Json ? "" : "\n");
}

QString extensionOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return u".json"_s;
    case ExportFormat::Html:
        return u".html"_s;
    case ExportFormat::Article:
        return u".article.md"_s; // beside the highlights of the same article
    default:
        return u".md"_s;
    }
}

} // namespace lectern
