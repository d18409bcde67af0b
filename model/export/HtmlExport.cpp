// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/HtmlExport.h"

#include "model/export/HighlightOrder.h"

#include <cmark-gfm.h>
#include <cstdlib>
#include <memory>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

struct Freed
{
    void operator()(char* text) const { std::free(text); }
};

/// cmark's default is the safe one: raw HTML and script addresses are left out.
QString noteAsHtml(const QString& note)
{
    const QByteArray markdown = note.toUtf8();
    const std::unique_ptr<char, Freed> html(cmark_markdown_to_html(markdown.constData(), size_t(markdown.size()), CMARK_OPT_DEFAULT));
    return QString::fromUtf8(html.get());
}

QString paragraphs(const QString& exact)
{
    QString html;
    for (const QString& paragraph : QString(exact).remove(QChar::ObjectReplacementCharacter).split(u"\n\n"_s, Qt::SkipEmptyParts))
        html += u"<p>" + paragraph.toHtmlEscaped().replace(u'\n', u"<br>\n"_s) + u"</p>\n";
    return html;
}

QString highlight(const AnnotatedArticle& annotated, const Annotation& annotation)
{
    const QString link = linkTo(annotated.article, annotation, annotated.content.get()).toHtmlEscaped();
    QString html = u"<section id=\"" + blockId(annotation).sliced(1) + u"\" class=\"" + nameOf(annotation.color) + u"\">\n<blockquote cite=\"" + link
        + u"\">\n" + paragraphs(annotation.quote.exact) + u"</blockquote>\n";
    if (!annotation.speaker.isEmpty())
        html += u"<p>— " + annotation.speaker.toHtmlEscaped() + u"</p>\n";
    html += noteAsHtml(annotation.note);
    html += u"<p class=\"about\">";
    for (const QString& tag : annotation.tags)
        html += u'#' + tag.toHtmlEscaped() + u' ';
    return html + u"<a href=\"" + link + u"\">↗</a></p>\n</section>\n";
}

QString sourceOf(const ArticleMetadata& metadata)
{
    QStringList parts{metadata.byline.toHtmlEscaped(), metadata.site.toHtmlEscaped(), metadata.published.toHtmlEscaped()};
    if (!metadata.url.isEmpty())
        parts += u"<a href=\"" + metadata.url.toHtmlEscaped() + u"\">" + metadata.url.toHtmlEscaped() + u"</a>";
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : u"<p class=\"about\">" + parts.join(u" · "_s) + u"</p>\n";
}

QString articleAsHtml(const AnnotatedArticle& annotated)
{
    const ArticleMetadata& metadata = annotated.article.metadata;
    QString html = u"<article>\n<h1>" + metadata.title.toHtmlEscaped() + u"</h1>\n" + sourceOf(metadata);
    for (const Annotation& annotation : inOrderOfText(annotated.annotations))
        html += highlight(annotated, annotation);
    return html + u"</article>\n";
}

const QString style = u"body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.5 serif}"
                      "blockquote{margin:1.5em 0 .5em;padding-left:1em;border-left:.25em solid #d9b44a}"
                      ".green blockquote{border-color:#7fae6a}.blue blockquote{border-color:#6f9fc8}"
                      ".pink blockquote{border-color:#d187a5}.purple blockquote{border-color:#9b86c4}.about{color:#666;font-size:.85em}"_s;

} // namespace

QByteArray highlightsToHtml(const QList<AnnotatedArticle>& articles)
{
    const QString title = articles.size() == 1 ? articles.first().article.metadata.title : u"Highlights"_s;
    QString html = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>" + title.toHtmlEscaped() + u"</title>\n<style>" + style
        + u"</style>\n</head>\n<body>\n";
    for (const AnnotatedArticle& annotated : articles)
        html += articleAsHtml(annotated);
    return (html + u"</body>\n</html>\n").toUtf8();
}

} // namespace lectern
