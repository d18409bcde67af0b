// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PagePainter.h"

#include "ui/reader/PageProperty.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QSet>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

namespace lectern {

namespace {

int quoteDepth(const QTextBlock& block)
{
    return block.isValid() ? block.blockFormat().intProperty(QuoteDepthProperty) : 0;
}

/// The first line's, or an empty block's own, place on the page.
QRectF firstLine(const PageGeometry::PlacedBlock& placed)
{
    const QTextLine line = placed.block.layout()->lineAt(0);
    return line.naturalTextRect().translated(placed.origin);
}

} // namespace

void PagePainter::paint(const QList<PageGeometry::PlacedBlock>& blocks)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintHeaderCells(blocks);
    for (const auto& placed : blocks) {
        const QTextBlockFormat format = placed.block.blockFormat();
        if (format.hasProperty(CodeProperty))
            paintCode(placed);
        if (format.hasProperty(QuoteDepthProperty))
            paintQuoteBars(placed);
        if (format.hasProperty(PullQuoteProperty))
            paintPullQuote(placed);
        if (format.hasProperty(MarkerProperty))
            paintMarker(placed);
        if (format.hasProperty(RuleProperty))
            paintRule(placed);
    }
}

double PagePainter::columnEnd(const PageGeometry::PlacedBlock& placed) const
{
    return placed.block.document()->pageSize().width() - m_style.gutter();
}

void PagePainter::paintHeaderCells(const QList<PageGeometry::PlacedBlock>& blocks)
{
    QSet<int> painted;
    const QTextTable* lastTable = nullptr;
    int lastRow = -1;
    for (const auto& placed : blocks) {
        const QTextTable* table = QTextCursor(placed.block).currentTable();
        const int row = table ? table->cellAt(placed.block.position()).row() : -1;
        if (!table || (table == lastTable && row == lastRow))
            continue;
        lastTable = table;
        lastRow = row;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const bool isHeader = cell.begin().currentBlock().blockFormat().hasProperty(HeaderCellProperty);
            if (isHeader && !painted.contains(cell.firstPosition()))
                paintHeaderCell(*table, cell);
            painted += cell.firstPosition();
        }
    }
}

// It reaches down to the row beneath, however few words it has itself, and not beyond the column, in which wide tables
// scroll.
void PagePainter::paintHeaderCell(const QTextTable& table, const QTextTableCell& cell)
{
    const PageGeometry geometry(*table.document());
    const double padding = table.format().cellPadding();
    const QRectF words = geometry.placed(cell.begin().currentBlock()).rect;
    const int rowBeneath = cell.row() + cell.rowSpan();
    const double bottom =
        rowBeneath < table.rows()
            ? geometry.placed(table.cellAt(rowBeneath, cell.column()).begin().currentBlock()).rect.top() - padding
            : table.document()->documentLayout()->frameBoundingRect(const_cast<QTextTable*>(&table)).bottom() -
                  table.format().bottomMargin();
    const double left = qMax(words.left() - padding, m_style.gutter());
    const double right = qMin(words.right() + padding, columnEnd(geometry.placed(cell.begin().currentBlock())));
    if (right > left)
        m_painter.fillRect(
            QRectF(QPointF(left, words.top() - padding), QPointF(right, bottom)), m_style.theme().tableHead);
}

void PagePainter::paintCode(const PageGeometry::PlacedBlock& placed)
{
    const QTextBlockFormat format = placed.block.blockFormat();
    const int edges = format.intProperty(CodeProperty);
    const double padding = m_style.codePadding();
    const double above = edges & CodeFirstLine ? padding * 0.7 : 0;
    const double below = edges & CodeLastLine ? padding : 0;
    const double left = placed.origin.x() + format.leftMargin() - padding;
    const double right = columnEnd(placed);
    const QRectF ground(QPointF(left, placed.rect.top() - above), QPointF(right, placed.rect.bottom() + below));
    const double radius = padding * 0.4;
    // Round corners at the block's ends only: the others lie beyond the clip.
    const QRectF round = ground.adjusted(0, above > 0 ? 0 : -radius, 0, below > 0 ? 0 : radius);
    m_painter.save();
    m_painter.setClipRect(ground.toAlignedRect(), Qt::IntersectClip);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_style.theme().codeGround);
    m_painter.drawRoundedRect(round, radius, radius);
    m_painter.restore();
}

void PagePainter::paintQuoteBars(const PageGeometry::PlacedBlock& placed)
{
    const int depth = quoteDepth(placed.block);
    const int above = quoteDepth(placed.block.previous());
    const bool rightToLeft = placed.block.blockFormat().layoutDirection() == Qt::RightToLeft;
    const double edge = rightToLeft ? columnEnd(placed) : m_style.gutter();
    const double width = m_style.em() * 0.16;
    for (int level = 0; level < depth; ++level) {
        // The gap to the block before belongs to the quote when that block does.
        const bool goesOn = level < above;
        const double top = goesOn ? PageGeometry(*placed.block.document()).placed(placed.block.previous()).rect.bottom() : placed.rect.top() + m_style.em() * 0.2;
        const double inward = qMin(level * m_style.quoteStep(), m_style.column() / 2);
        m_painter.fillRect(QRectF(rightToLeft ? edge - inward - width : edge + inward, top, width, placed.rect.bottom() - top), m_style.theme().quoteBar);
    }
}

/// A short rule above it.
void PagePainter::paintPullQuote(const PageGeometry::PlacedBlock& placed)
{
    const QTextBlockFormat format = placed.block.blockFormat();
    const bool rightToLeft = format.layoutDirection() == Qt::RightToLeft;
    const double length = m_style.em() * 2.6;
    const double edge =
        rightToLeft ? columnEnd(placed) - format.rightMargin() - length : placed.origin.x() + format.leftMargin();
    const double y = placed.rect.top() - m_style.em() * 0.3;
    m_painter.fillRect(QRectF(edge, y, length, m_style.em() * 0.14), m_style.theme().accent);
}

void PagePainter::paintMarker(const PageGeometry::PlacedBlock& placed)
{
    const QString marker = placed.block.blockFormat().stringProperty(MarkerProperty);
    const QTextLine line = placed.block.layout()->lineAt(0);
    QFont font = m_style.font();
    font.setPixelSize(qRound(m_style.em())); // a point is another length on paper
    const double width = QFontMetricsF(font).horizontalAdvance(marker);
    const double gap = m_style.em() * 0.5;
    const double baseline = placed.origin.y() + line.y() + line.ascent();
    const bool rightToLeft = placed.block.blockFormat().layoutDirection() == Qt::RightToLeft;
    QRectF text = firstLine(placed);
    if (placed.block.blockFormat().hasProperty(CodeStartProperty)) // scrolled, but the marker is not
        text.moveLeft(placed.origin.x() + placed.block.blockFormat().leftMargin() - m_style.codePadding());
    // Paper would keep what the clip only hides.
    if (m_painter.hasClipping() && !m_painter.clipBoundingRect().contains(QPointF(m_painter.clipBoundingRect().center().x(), text.center().y())))
        return;
    m_painter.setLayoutDirection(
        placed.block.blockFormat().layoutDirection()); // "1." stays so in a window that runs the other way
    m_painter.setFont(font);
    m_painter.setPen(m_style.theme().muted);
    m_painter.drawText(QPointF(rightToLeft ? text.right() + gap : text.left() - gap - width, baseline), marker);
}

void PagePainter::paintRule(const PageGeometry::PlacedBlock& placed)
{
    const double center = (m_style.gutter() + columnEnd(placed)) / 2;
    const double y = placed.rect.center().y();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_style.theme().muted);
    for (int i = -1; i <= 1; ++i)
        m_painter.drawEllipse(QPointF(center + i * m_style.em() * 1.4, y), m_style.em() * 0.11, m_style.em() * 0.11);
}

} // namespace lectern
