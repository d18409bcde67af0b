// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkdownExport.h"

#include "model/export/FrontMatterWriter.h"
#include "model/export/HighlightOrder.h"
#include "model/export/MarkdownEscape.h"
#include "model/export/MarkdownTag.h"
#include "model/export/MarkdownWriter.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Article& article)
{
    const QString title = article.metadata.title.simplified();
    return title.isEmpty() ? u"Untitled"_s : title;
}

QString tagLine(const QStringList& names)
{
    QStringList tags = markdownTags(names);
    for (QString& tag : tags)
        tag.prepend(u'#');
    return tags.join(u' ');
}

/// The headings above a highlight, written when the first highlight below them is.
class HeadingTrail final
{
public:
    HeadingTrail(const ArticleContent& content, MarkdownWriter& writer) : m_outline(outline(content)), m_writer(writer) {}

    void writeUpTo(qsizetype offset)
    {
        for (; m_next < m_outline.size() && m_outline[m_next].offset <= offset; ++m_next)
            enter(m_outline[m_next]);
        for (; m_written < m_trail.size(); ++m_written)
            m_writer.heading(2 + int(m_written), m_trail[m_written].title);
    }

private:
    void enter(const OutlineEntry& entry)
    {
        if (entry.title.simplified().isEmpty())
            return;
        while (!m_trail.isEmpty() && m_trail.last().level >= entry.level)
            m_trail.removeLast();
        m_written = qMin(m_written, m_trail.size());
        m_trail += entry;
    }

    QList<OutlineEntry> m_outline;
    MarkdownWriter& m_writer;
    QList<OutlineEntry> m_trail;
    qsizetype m_next = 0;
    qsizetype m_written = 0;
};

void writeHighlight(MarkdownWriter& writer, const Article& article, const Annotation& annotation, const ArticleContent& content)
{
    writer.quote(quotedMarkdown(annotation, &content));
    writer.block(blockId(annotation));
    if (const QString speaker = escapedMarkdownLine(annotation.speaker); !speaker.isEmpty())
        writer.block(u"— " + speaker);
    writer.note(annotation.note);
    const QString link = markdownLink(u"↗"_s, linkTo(article, annotation, &content));
    writer.block(QString(tagLine(annotation.tags) + u' ' + link).trimmed());
}

void writeHighlights(MarkdownWriter& writer, const AnnotatedArticle& annotated)
{
    HeadingTrail headings(*annotated.content, writer);
    bool amongOrphans = false;
    for (const Annotation& annotation : inOrderOfText(annotated.annotations)) {
        if (annotation.state != AnchorState::Orphaned)
            headings.writeUpTo(annotation.position.start);
        else if (!std::exchange(amongOrphans, true))
            writer.heading(2, u"No longer in the article");
        writeHighlight(writer, annotated.article, annotation, *annotated.content);
    }
}

/// Where an article of a collection is from, since there is one front matter for all of them.
QString sourceLine(const Article& article)
{
    const ArticleMetadata& metadata = article.metadata;
    QStringList parts{escapedMarkdownLine(metadata.byline), escapedMarkdownLine(metadata.published)};
    const QString site = escapedMarkdownLine(metadata.site.isEmpty() ? metadata.url : metadata.site);
    parts.insert(1, metadata.url.isEmpty() ? site : markdownLink(site, metadata.url));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QByteArray withFrontMatter(const FrontMatterWriter& matter, const MarkdownWriter& writer)
{
    return (matter.written() + u'\n' + writer.written()).toUtf8();
}

} // namespace

QString blockId(const Annotation& annotation)
{
    return u"^lec-" + annotation.id.toString(QUuid::WithoutBraces).first(8);
}

QByteArray highlightsToMarkdown(const Article& article, const ArticleContent& content, const QList<Annotation>& annotations)
{
    // The content outlives this call: shared without being owned.
    const std::shared_ptr<const ArticleContent> borrowed(std::shared_ptr<const ArticleContent>(), &content);
    return highlightsToMarkdown({{.article = article, .content = borrowed, .annotations = annotations}});
}

QByteArray highlightsToMarkdown(const QList<AnnotatedArticle>& articles)
{
    MarkdownWriter writer;
    QStringList ids;
    for (const AnnotatedArticle& annotated : articles) {
        ids += annotated.article.id.toString(QUuid::WithoutBraces);
        writer.heading(1, titleOf(annotated.article));
        if (articles.size() > 1)
            writer.block(sourceLine(annotated.article));
        writeHighlights(writer, annotated);
    }
    if (articles.size() == 1)
        return withFrontMatter(frontMatterOf(articles.first().article), writer);
    FrontMatterWriter matter;
    matter.list(highlightsIdKey, ids);
    return withFrontMatter(matter, writer);
}

QString quotationToMarkdown(const Article& article, const Annotation& annotation)
{
    MarkdownWriter writer;
    writer.quote(quotedMarkdown(annotation, nullptr));
    const ArticleMetadata& metadata = article.metadata;
    QStringList parts{escapedMarkdownLine(annotation.speaker), markdownLink(escapedMarkdownLine(titleOf(article)), linkTo(article, annotation)),
        escapedMarkdownLine(metadata.byline), escapedMarkdownLine(metadata.site)};
    parts.removeAll(QString());
    writer.block(u"— " + parts.join(u", "_s));
    return writer.written();
}

} // namespace lectern
