// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageGeometry.h"

#include <algorithm>
#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QTextLayout>
#include <QTextTable>

namespace lectern {

namespace {

/// Top and bottom of a line in its block. Letters that are taller than the lines are apart reach beyond it.
std::pair<double, double> extent(const QTextBlock& block, const QTextLine& line)
{
    const double top = line.y();
    const double bottom = line.y() + line.height();
    const QTextBlockFormat format = block.blockFormat();
    if (format.lineHeightType() != QTextBlockFormat::FixedHeight)
        return {top, bottom};
    // Qt puts the baseline at four fifths of a fixed height.
    const double pitchTop = line.y() + line.ascent() + qMax(0.0, line.leading()) - format.lineHeight() * 0.8;
    return {qMax(top, pitchTop), qMin(bottom, pitchTop + format.lineHeight())};
}

bool runsRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
}

/// What runs of one direction take up of a line: where directions meet, one caret position has two places, but a run has one extent.
QList<QRectF> runs(const QString& text, const QTextLine& line, int from, int to)
{
    QList<QRectF> runs;
    for (const QGlyphRun& run : line.glyphRuns(from, to - from))
        runs.append(run.boundingRect());
    for (int i = from; i < to; ++i) { // these have no glyphs
        if (text[i] != QChar::ObjectReplacementCharacter && text[i] != u'\t')
            continue;
        int leading = i;
        int trailing = i;
        const double a = line.cursorToX(&leading, QTextLine::Leading);
        const double b = line.cursorToX(&trailing, QTextLine::Trailing);
        runs.append(QRectF(qMin(a, b), 0, qAbs(b - a), 1));
    }
    return runs;
}

/// The same at the line's height, from left to right, with those joined that touch.
QList<QRectF> joined(QList<QRectF> runs, double top, double bottom)
{
    std::ranges::sort(runs, {}, [](const QRectF& run) { return run.left(); });
    QList<QRectF> joined;
    for (const QRectF& run : std::as_const(runs)) {
        if (!joined.isEmpty() && run.left() <= joined.last().right() + 0.5)
            joined.last().setRight(qMax(joined.last().right(), run.right()));
        else
            joined.append({run.left(), top, run.width(), bottom - top});
    }
    return joined;
}

/// Stretches of a line between two positions of its block, from left to right where it runs in one direction.
QList<QRectF> stretches(const QTextBlock& block, const QTextLine& line, int from, int to)
{
    const QString text = block.text();
    const QStringView part = QStringView(text).mid(line.textStart(), line.textLength());
    const auto [top, bottom] = extent(block, line);
    const auto rect = [top = top, bottom = bottom](
                          double a, double b) { return QRectF(qMin(a, b), top, qAbs(b - a), bottom - top); };
    if (block.textDirection() == Qt::LeftToRight && std::ranges::none_of(part, runsRightToLeft)) {
        const double right = line.naturalTextRect().right(); // a justified line is wider than its text
        return {rect(line.cursorToX(from), qMin(line.cursorToX(to), right))};
    }
    return joined(runs(text, line, from, to), top, bottom);
}

QTextLine lineOf(const PageGeometry::PlacedBlock& placed, int position)
{
    const QTextLayout* layout = placed.block.layout();
    return layout->lineCount() == 0 ? QTextLine() : layout->lineForTextPosition(qBound(0, position - placed.block.position(), placed.block.length() - 1));
}

} // namespace

PageGeometry::PlacedBlock PageGeometry::placed(const QTextBlock& block) const
{
    if (!block.isValid())
        return {};
    QRectF rect = m_document.documentLayout()->blockBoundingRect(block);
    // Its height leaves out by how much a line of a least height was moved down.
    if (const QTextLayout* layout = block.layout(); layout->lineCount() > 0) {
        const QTextLine last = layout->lineAt(layout->lineCount() - 1);
        rect.setBottom(rect.top() + extent(block, last).second);
    }
    return {.block = block, .origin = rect.topLeft(), .rect = rect};
}

QTextBlock PageGeometry::firstBlock(double top) const
{
    // As long as the rest is not laid out, a point above all text is taken for one at its end, and one below what is laid out for one at the
    // document's end: the first test lays out, the second one answers.
    if (top <= placed(m_document.begin()).rect.bottom())
        return m_document.begin();
    const QPointF point(0, top);
    m_document.documentLayout()->hitTest(point, Qt::FuzzyHit);
    const int position = m_document.documentLayout()->hitTest(point, Qt::FuzzyHit);
    QTextBlock block = m_document.findBlock(qMax(0, position));
    QTextCursor cursor(block);
    // A row's cells stand side by side: begin with its first, and with the row before, whose last lines may end further down.
    if (const QTextTable* table = cursor.currentTable()) {
        const int row = qMax(0, table->cellAt(cursor).row() - 1);
        return table->cellAt(row, 0).firstCursorPosition().block();
    }
    // What is seen of a block begins above its first line when there is ground around it.
    return block.previous().isValid() ? block.previous() : block;
}

QList<PageGeometry::PlacedBlock> PageGeometry::blocks(double top, double bottom) const
{
    QList<PlacedBlock> blocks;
    for (QTextBlock block = firstBlock(top); block.isValid(); block = block.next()) {
        const PlacedBlock here = placed(block);
        if (here.rect.top() >= bottom && !QTextCursor(block).currentTable())
            break;
        if (block.layout()->lineCount() > 0 && here.rect.top() < bottom)
            blocks.append(here);
        else if (here.rect.top() > bottom + (bottom - top))
            break;
    }
    return blocks;
}

OffsetMap::Span PageGeometry::span(const QList<PlacedBlock>& blocks)
{
    if (blocks.isEmpty())
        return {};
    const QTextBlock& last = blocks.last().block;
    return {.start = blocks.first().block.position(), .end = last.position() + last.length()};
}

QList<QRectF> PageGeometry::rects(const QList<PlacedBlock>& blocks, OffsetMap::Span span)
{
    QList<QRectF> rects;
    const auto endOf = [](const PlacedBlock& placed) { return placed.block.position() + placed.block.length(); };
    for (auto placed = std::ranges::upper_bound(blocks, span.start, {}, endOf); placed != blocks.end(); ++placed) {
        const int start = placed->block.position();
        if (start >= span.end)
            break;
        const QTextLayout* layout = placed->block.layout();
        const int from = qMax(0, span.start - start);
        const int to = qMin(placed->block.length() - 1, span.end - start);
        for (int i = from < to ? layout->lineForTextPosition(from).lineNumber() : layout->lineCount(); i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int lineEnd = line.textStart() + line.textLength();
            if (line.textStart() >= to)
                break;
            for (const QRectF& rect : stretches(placed->block, line, qMax(from, line.textStart()), qMin(to, lineEnd)))
                rects.append(rect.translated(placed->origin));
        }
    }
    return rects;
}

std::optional<QRectF> PageGeometry::lineAt(int position) const
{
    const PlacedBlock here = placed(m_document.findBlock(position));
    const QTextLine line = here.block.isValid() ? lineOf(here, position) : QTextLine();
    if (!line.isValid())
        return std::nullopt;
    const auto [top, bottom] = extent(here.block, line);
    const QRectF text = line.naturalTextRect();
    return QRectF(text.left(), top, text.width(), bottom - top).translated(here.origin);
}

std::optional<QRectF> PageGeometry::caretAt(int position) const
{
    const PlacedBlock here = placed(m_document.findBlock(position));
    const QTextLine line = here.block.isValid() ? lineOf(here, position) : QTextLine();
    if (!line.isValid())
        return std::nullopt;
    const auto [top, bottom] = extent(here.block, line);
    return QRectF(line.cursorToX(position - here.block.position()), top, 1, bottom - top).translated(here.origin);
}

std::optional<int> PageGeometry::firstPositionBelow(double y) const
{
    constexpr double farEnough = 4000; // more than a block without lines is high
    for (QTextBlock block = firstBlock(y); block.isValid(); block = block.next()) {
        const PlacedBlock here = placed(block);
        if (here.rect.top() > y + farEnough)
            break;
        const QTextLayout* layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            if (here.origin.y() + line.y() + line.height() > y)
                return here.block.position() + line.textStart();
        }
    }
    return std::nullopt;
}

} // namespace lectern
