// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkdownExport.h"

#include "model/export/FrontMatterWriter.h"
#include "model/export/InlineMarkdown.h"
#include "model/export/MarkdownEscape.h"
#include "model/export/MarkdownWriter.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString listMark(const Block& block)
{
    return block.marker == ListMarker::Bullet ? u"- "_s : QString::number(qBound(0, block.number, 999'999'999)) + u". ";
}

/// Lists hold blocks by indenting them as far as their marks reach; quotes stand around lists.
class BlockWriter final
{
public:
    explicit BlockWriter(const ArticleContent& content) : m_content(content) {}

    QString written()
    {
        const QList<Block>& blocks = m_content.blocks;
        for (qsizetype i = 0; i < blocks.size();)
            i = blocks[i].table >= 0 && blocks[i].kind == BlockKind::TableCell ? writeTable(i) : writeBlock(i);
        return m_result;
    }

private:
    qsizetype writeBlock(qsizetype index)
    {
        const Block& block = m_content.blocks[index];
        const QString before = m_indents.join(QString());
        enterList(block);
        const QString rest = m_indents.join(QString());
        const bool marked = block.listDepth > 0 && block.marker != ListMarker::None;
        const QString first = marked ? m_indents.first(m_indents.size() - 1).join(QString()) + listMark(block) : rest;
        add(markdownOf(block), block.quoteDepth, first, rest);
        return index + 1;
    }

    void enterList(const Block& block)
    {
        while (m_indents.size() > block.listDepth)
            m_indents.removeLast();
        while (m_indents.size() < block.listDepth)
            m_indents += u"  "_s;
        if (block.listDepth > 0 && block.marker != ListMarker::None)
            m_indents.last() = QString(listMark(block).size(), u' ');
    }

    QString textOf(const Block& block) const { return m_content.text.sliced(block.start, block.length); }

    QString markdownOf(const Block& block) const
    {
        switch (block.kind) {
        case BlockKind::Heading:
            return QString(qBound(1, block.level + 1, 6), u'#') + u' ' + inlineMarkdown(m_content, block).replace(u'\n', u' ').trimmed();
        case BlockKind::Code:
            return fencedCode(textOf(block), block.language);
        case BlockKind::Separator:
            return u"***"_s;
        default:
            return withHardBreaks(inlineMarkdown(m_content, block));
        }
    }

    static QString withHardBreaks(const QString& text)
    {
        QStringList lines = text.split(u'\n');
        for (QString& line : lines)
            line = line.trimmed();
        lines.removeAll(QString());
        return lines.join(u"  \n"_s);
    }

    /// A table as GitHub's extension has it: the first row is its head.
    qsizetype writeTable(qsizetype index)
    {
        const Block& first = m_content.blocks[index];
        QStringList rows;
        int row = -1;
        qsizetype i = index;
        for (; i < m_content.blocks.size() && m_content.blocks[i].table == first.table && m_content.blocks[i].kind == BlockKind::TableCell; ++i) {
            const Block& cell = m_content.blocks[i];
            if (std::exchange(row, cell.row) != cell.row)
                rows += u"|"_s;
            rows.last() += u' ' + cellOf(cell) + u" |";
        }
        if (first.table < m_content.tables.size())
            rows.insert(1, u'|' + QString(u" --- |"_s).repeated(qMax(1, m_content.tables[first.table].columns)));
        const QString indent = m_indents.first(qMin(qsizetype(first.listDepth), m_indents.size())).join(QString());
        add(rows.join(u'\n'), first.quoteDepth, indent, indent);
        return i;
    }

    QString cellOf(const Block& cell) const
    {
        return inlineMarkdown(m_content, cell).replace(u'|', u"\\|"_s).replace(u"\\\\|"_s, u"\\|"_s).replace(u'\n', u"<br>"_s).trimmed();
    }

    void add(const QString& markdown, int quoteDepth, const QString& firstIndent, const QString& indent)
    {
        const QString quote = QString(u"> "_s).repeated(quoteDepth);
        if (!m_result.isEmpty())
            m_result += QString(u"> "_s).repeated(qMin(quoteDepth, m_quoteDepth)).trimmed() + u'\n';
        QString prefix = quote + firstIndent;
        for (const QString& line : markdown.split(u'\n')) {
            m_result += (line.isEmpty() ? quote.trimmed() : QString(prefix + line)) + u'\n';
            prefix = quote + indent;
        }
        m_quoteDepth = quoteDepth;
    }

    const ArticleContent& m_content;
    QString m_result;
    QStringList m_indents;
    int m_quoteDepth = 0;
};

} // namespace

QByteArray articleToMarkdown(const Article& article, const ArticleContent& content)
{
    const QString title = escapedMarkdownLine(article.metadata.title.simplified());
    const QString subtitle = escapedMarkdownLine(article.metadata.subtitle.simplified());
    QString markdown = frontMatterOf(article, articleIdKey).written() + u'\n';
    if (!title.isEmpty())
        markdown += u"# " + title + u"\n\n";
    if (!subtitle.isEmpty())
        markdown += subtitle + u"\n\n";
    return (markdown + BlockWriter(content).written()).toUtf8();
}

} // namespace lectern
