// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/DocumentBuilder.h"

#include "ui/reader/Hyphenator.h"
#include "ui/reader/PageProperty.h"
#include "ui/reader/TitleLines.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// What the document would take for an end of paragraph, or for a mark of its own, as something of the same length.
QString plain(QStringView text)
{
    QString plain = text.toString();
    for (QChar& c : plain) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c == QChar(0xfdd0) || c == QChar(0xfdd1) || c == QChar::ObjectReplacementCharacter)
            c = QChar::ReplacementCharacter;
    }
    return plain;
}

/// What decides about the width of a table's column.
struct ColumnText
{
    static constexpr qsizetype longest = 40;     // letters of a word that is not cut
    static constexpr qsizetype comfortable = 22; // letters of text that can be wrapped

    QStringView word; // the longest
    qsizetype letters = 0;

    void take(QStringView cell)
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= cell.size(); ++i) {
            const bool wraps = i == cell.size() || cell[i].isSpace() ||
                               cell[i].unicode() >= 0x2e80; // East Asian text is wrapped anywhere
            if (!wraps)
                continue;
            if (i - start > word.size())
                word = cell.sliced(start, qMin(i - start, longest));
            start = i + 1;
        }
        letters = qMax(letters, qMin(cell.size(), comfortable));
    }
};

} // namespace

DocumentBuilder::DocumentBuilder(const ArticleContent& content, const PageStyle& style)
    : m_content(content),
      m_style(style)
{
}

PageDocument DocumentBuilder::build(const Article& article, const QString& source)
{
    begin();
    addTitle(article, source);
    addBlocks(0, m_content.blocks.size());
    return finish();
}

PageDocument DocumentBuilder::build(qsizetype first, qsizetype last)
{
    begin();
    addBlocks(first, last);
    return finish();
}

void DocumentBuilder::begin()
{
    m_page = {.document = std::make_unique<QTextDocument>(), .offsets = {}};
    QTextDocument& document = *m_page.document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(m_style.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (m_content.text.contains(u'\t')) // the width of a tab is that of a font which is not loaded without need
        option.setTabStopDistance(m_style.tabStop());
    document.setDefaultTextOption(option);
    m_cursor = QTextCursor(&document);
    m_cursor.beginEditBlock();
    m_fresh = true;
}

PageDocument DocumentBuilder::finish()
{
    QTextFrame* root = m_page.document->rootFrame();
    QTextFrameFormat frame = root->frameFormat();
    frame.setLeftMargin(m_style.gutter());
    frame.setRightMargin(m_style.gutter());
    frame.setTopMargin(m_style.line() * 2.5);
    frame.setBottomMargin(m_style.line() * 4);
    root->setFrameFormat(frame);
    m_cursor.endEditBlock();
    m_cursor = QTextCursor();
    return std::move(m_page);
}

void DocumentBuilder::addTitle(const Article& article, const QString& source)
{
    m_titleRightToLeft = article.metadata.title.isRightToLeft();
    addTitlePart(PageStyle::TitlePart::Title, article.metadata.title);
    addTitlePart(PageStyle::TitlePart::Subtitle, article.metadata.subtitle);
    addTitlePart(PageStyle::TitlePart::Byline, source.isEmpty() ? bylineOf(article) : QString(bylineOf(article) % u'\n' % source));
}

void DocumentBuilder::addTitlePart(PageStyle::TitlePart part, const QString& text)
{
    if (text.isEmpty())
        return;
    QTextBlockFormat format = m_style.titleBlock(part, text);
    if (part == PageStyle::TitlePart::Byline && m_titleRightToLeft)
        format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    startBlock(format, m_style.titleText(part));
    m_cursor.insertText(plain(text), m_style.titleText(part));
}

void DocumentBuilder::addBlocks(qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i < last;) {
        const Block& block = m_content.blocks[i];
        const PageStyle::Neighbours neighbours = {
            .before = i > first ? &block - 1 : nullptr, .after = i + 1 < last ? &block + 1 : nullptr};
        if (block.table >= 0 && block.kind != BlockKind::Caption) {
            i = addTable(i, last);
            continue;
        }
        if (block.kind == BlockKind::Code)
            addCode(block, neighbours);
        else
            addBlock(block, neighbours);
        ++i;
    }
}

void DocumentBuilder::startBlock(const QTextBlockFormat& blockFormat, const QTextCharFormat& charFormat)
{
    // The character format of a cell's first block holds the cell's spans: it is left as it is.
    if (m_fresh)
        m_cursor.setBlockFormat(blockFormat);
    else
        m_cursor.insertBlock(blockFormat, charFormat);
    m_fresh = false;
}

void DocumentBuilder::addBlock(const Block& block, const PageStyle::Neighbours& neighbours)
{
    const bool rightToLeft = QStringView(m_content.text).sliced(block.start, block.length).isRightToLeft();
    const QTextCharFormat format = m_style.text(block);
    QTextBlockFormat blockFormat = m_style.block(block, neighbours, rightToLeft);
    if (hasImage(block))
        blockFormat.setLineHeight(blockFormat.lineHeight(), QTextBlockFormat::MinimumHeight);
    startBlock(blockFormat, format);
    m_room = m_style.column() - m_style.indent(block);
    addText(block, format);
}

void DocumentBuilder::addCode(const Block& block, const PageStyle::Neighbours& neighbours)
{
    // A paragraph for each line: one of a thousand lines would be laid out anew as a whole.
    const QTextCharFormat format = m_style.text(block);
    const double below = m_style.block(block, neighbours, false).bottomMargin();
    qsizetype start = block.start;
    while (true) {
        const qsizetype newline = m_content.text.indexOf(u'\n', start);
        const bool last = newline < 0 || newline >= block.end();
        Block line = block;
        line.start = start;
        line.length = (last ? block.end() : newline) - start;
        const bool first = start == block.start;
        QTextBlockFormat blockFormat = m_style.block(line, neighbours, false);
        blockFormat.setProperty(CodeProperty, int(CodeInside) | (first ? CodeFirstLine : 0) | (last ? CodeLastLine : 0));
        if (m_wideKept) {
            blockFormat.setNonBreakableLines(true);
            blockFormat.setProperty(CodeStartProperty, int(block.start));
        }
        blockFormat.setTopMargin(first ? m_style.codePadding() + m_style.line() * 0.5 : 0);
        blockFormat.setBottomMargin(last ? below + m_style.codePadding() : 0);
        startBlock(blockFormat, format);
        addText(line, format);
        if (last)
            return;
        start = newline + 1;
    }
}

qsizetype DocumentBuilder::addTable(qsizetype first, qsizetype last)
{
    const int index = m_content.blocks[first].table;
    qsizetype end = first;
    while (end < last && m_content.blocks[end].table == index && m_content.blocks[end].kind != BlockKind::Caption)
        ++end;
    const TableShape shape = m_content.tables.value(index);
    if (shape.rows <= 0 || shape.columns <= 0)
        return end;
    startBlock({}, {});
    QTextTable* table = m_cursor.insertTable(shape.rows, shape.columns, tableFormat(first, end, shape.columns));
    m_room = m_style.column() / shape.columns;
    const Block* before = nullptr;
    for (qsizetype i = first; i < end; ++i) {
        const Block& block = m_content.blocks[i];
        const bool sameCell = before && before->row == block.row && before->column == block.column;
        before = &block;
        if (!sameCell && (block.rowSpan > 1 || block.columnSpan > 1))
            table->mergeCells(block.row, block.column, block.rowSpan, block.columnSpan);
        const QTextTableCell cell = table->cellAt(block.row, block.column);
        m_cursor = sameCell ? cell.lastCursorPosition() : cell.firstCursorPosition();
        m_fresh = !sameCell;
        const QTextCharFormat format = m_style.text(block);
        QTextBlockFormat blockFormat = m_style.cellBlock(block);
        if (hasImage(block))
            blockFormat.setLineHeight(blockFormat.lineHeight(), QTextBlockFormat::MinimumHeight);
        startBlock(blockFormat, format);
        addText(block, format);
    }
    m_cursor.setPosition(table->lastPosition() + 1);
    m_fresh = true;
    return end;
}

QTextTableFormat DocumentBuilder::tableFormat(qsizetype first, qsizetype last, int columns) const
{
    QTextTableFormat format = m_style.table();
    if (!m_wideKept)
        return format;
    QList<ColumnText> texts(columns);
    for (qsizetype i = first; i < last; ++i) {
        const Block& block = m_content.blocks[i];
        if (block.columnSpan == 1 && block.column < columns)
            texts[block.column].take(QStringView(m_content.text).sliced(block.start, block.length));
    }
    const QFontMetricsF metrics(m_style.tableFont());
    const double letter = metrics.averageCharWidth();
    const double beside = 2 * format.cellPadding() + letter;
    double least = 0;
    double width = 0;
    QList<QTextLength> widths;
    for (const ColumnText& column : std::as_const(texts)) {
        const double word = metrics.horizontalAdvance(column.word.toString()) + beside;
        const double wanted = qMax(word, double(column.letters) * letter + beside);
        least += word;
        width += wanted;
        widths << QTextLength(QTextLength::FixedLength, wanted);
    }
    if (least > m_style.column()) {
        format.setColumnWidthConstraints(widths);
        format.setWidth(width);
        format.setProperty(TableWidthProperty, width);
    }
    return format;
}

void DocumentBuilder::addText(const Block& block, const QTextCharFormat& base)
{
    m_hyphens = hyphensOf(block);
    m_page.offsets.append(block.start, m_cursor.position(), block.length, m_hyphens);
    const auto& spans = m_content.spans;
    auto from = std::ranges::lower_bound(spans, block.start, {}, &Span::start);
    const auto to = std::ranges::lower_bound(from, spans.end(), block.end(), {}, &Span::start);
    QList<qsizetype> edges = {block.start, block.end()};
    for (auto span = from; span != to; ++span)
        edges << span->start << qMin(span->end(), block.end());
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    QList<const Span*> open;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        open.removeIf([&](const Span* span) { return span->end() <= edges[i]; });
        for (; from != to && from->start <= edges[i]; ++from)
            open.append(&*from);
        QTextCharFormat format = base;
        for (const Span* span : open)
            m_style.apply(*span, format);
        addRun(edges[i], edges[i + 1], format);
    }
}

void DocumentBuilder::addRun(qsizetype start, qsizetype end, const QTextCharFormat& format)
{
    auto image = std::ranges::lower_bound(m_content.images, start, {}, &ImageReference::position);
    for (; image != m_content.images.end() && image->position < end; ++image) {
        if (image->position > start)
            insertText(start, image->position, format);
        addImage(image - m_content.images.begin(), format);
        start = image->position + 1;
    }
    if (start < end)
        insertText(start, end, format);
}

void DocumentBuilder::insertText(qsizetype start, qsizetype end, const QTextCharFormat& format)
{
    QString text = plain(QStringView(m_content.text).sliced(start, end - start));
    const auto first = std::ranges::lower_bound(m_hyphens, start);
    const auto last = std::ranges::lower_bound(m_hyphens, end);
    if (first != last) {
        QString divided;
        divided.reserve(text.size() + (last - first));
        qsizetype from = 0;
        for (auto hyphen = first; hyphen != last; ++hyphen) {
            divided += QStringView(text).sliced(from, *hyphen - start - from);
            divided += QChar(QChar::SoftHyphen);
            from = *hyphen - start;
        }
        divided += QStringView(text).sliced(from);
        text = divided;
    }
    m_cursor.insertText(text, format);
}

QList<qsizetype> DocumentBuilder::hyphensOf(const Block& block) const
{
    if (!m_style.isJustified(block))
        return {};
    QList<qsizetype> hyphens =
        m_style.hyphenator()->breaks(QStringView(m_content.text).sliced(block.start, block.length));
    for (qsizetype& hyphen : hyphens)
        hyphen += block.start;
    auto span = std::ranges::lower_bound(m_content.spans, block.start, {}, &Span::start);
    qsizetype codeEnd = block.start;
    hyphens.removeIf([&](qsizetype hyphen) {
        for (; span != m_content.spans.end() && span->start < hyphen; ++span)
            if (span->kind == SpanKind::Code)
                codeEnd = qMax(codeEnd, span->end());
        return hyphen < codeEnd;
    });
    return hyphens;
}

bool DocumentBuilder::hasImage(const Block& block) const
{
    const auto image = std::ranges::lower_bound(m_content.images, block.start, {}, &ImageReference::position);
    return image != m_content.images.end() && image->position < block.end();
}

void DocumentBuilder::addImage(qsizetype index, const QTextCharFormat& format)
{
    QTextCharFormat image = format;
    image.setObjectType(pageImageObject);
    image.setProperty(ImageIndexProperty, int(index));
    image.setProperty(ImageInsetProperty, m_style.column() - m_room);
    m_cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), image);
}

} // namespace lectern
