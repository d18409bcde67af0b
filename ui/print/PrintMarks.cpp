// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintMarks.h"

#include <QLocale>
#include <QMap>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QColor multiplied(const QColor& one, const QColor& other)
{
    return QColor::fromRgbF(one.redF() * other.redF(), one.greenF() * other.greenF(), one.blueF() * other.blueF());
}

QTextCharFormat numberFormat(QTextCharFormat format)
{
    QTextCharFormat number;
    number.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    number.setFontWeight(QFont::DemiBold);
    if (format.hasProperty(QTextFormat::FontPointSize))
        number.setFontPointSize(format.fontPointSize());
    return number;
}

} // namespace

Qt::PenStyle lineOf(HighlightColor color)
{
    static constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return styles.at(size_t(color));
}

PrintMarks::PrintMarks(const QList<Annotation>& annotations, const OffsetMap& offsets, QTextDocument& document)
{
    for (const Annotation& annotation : annotations)
        (annotation.state == AnchorState::Orphaned || annotation.range().isEmpty() ? m_orphans : m_placed).append(annotation);
    std::ranges::stable_sort(m_placed, {}, [](const Annotation& a) { return std::pair(a.range().end, a.range().start); });
    insertNumbers(offsets, document);
}

void PrintMarks::insertNumbers(const OffsetMap& offsets, QTextDocument& document)
{
    QMap<int, QStringList> numbers; // by the position after which they stand
    for (qsizetype i = 0; i < m_placed.size(); ++i) {
        m_spans.append(offsets.span(m_placed[i].range()));
        numbers[m_spans.last().end].append(QLocale().toString(i + 1));
    }
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    int shift = 0;
    QMap<int, int> shifts; // of what stands at or after a position
    for (auto at = numbers.cbegin(); at != numbers.cend(); ++at) {
        const QString text = at->join(u',');
        cursor.setPosition(at.key() + shift);
        cursor.insertText(text, numberFormat(cursor.charFormat()));
        shift += int(text.size());
        shifts.insert(at.key(), shift);
    }
    cursor.endEditBlock();
    const auto shiftAt = [&](QMap<int, int>::const_iterator after) { return after == shifts.cbegin() ? 0 : *std::prev(after); };
    for (OffsetMap::Span& span : m_spans) {
        span.start += shiftAt(shifts.upperBound(span.start));
        span.end += shiftAt(shifts.lowerBound(span.end));
    }
}

void PrintMarks::paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks, const Theme& theme) const
{
    const OffsetMap::Span visible = PageGeometry::span(blocks);
    QList<qsizetype> marks;
    for (qsizetype i = 0; i < m_spans.size(); ++i)
        if (m_spans[i].start < visible.end && m_spans[i].end > visible.start)
            marks.append(i);
    paintGrounds(painter, blocks, marks, theme);
    for (const qsizetype i : std::as_const(marks)) {
        painter.setPen(QPen(theme.highlight(m_placed[i].color).strong, 0.8, lineOf(m_placed[i].color)));
        for (const QRectF& rect : PageGeometry::rects(blocks, m_spans[i]))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
}

// Where highlights overlap, their grounds are mixed here: printers do not blend.
void PrintMarks::paintGrounds(
    QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks, const QList<qsizetype>& marks, const Theme& theme) const
{
    QList<int> edges;
    for (const qsizetype i : marks)
        edges << m_spans[i].start << m_spans[i].end;
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    for (qsizetype edge = 0; edge + 1 < edges.size(); ++edge) {
        const OffsetMap::Span part{.start = edges[edge], .end = edges[edge + 1]};
        QColor ground = theme.page;
        for (const qsizetype i : marks)
            if (m_spans[i].start <= part.start && m_spans[i].end >= part.end)
                ground = multiplied(ground, theme.highlight(m_placed[i].color).ground);
        if (ground == theme.page)
            continue;
        for (const QRectF& rect : PageGeometry::rects(blocks, part))
            painter.fillRect(rect, ground);
    }
}

} // namespace lectern
