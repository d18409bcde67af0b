// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/HighlightLayer.h"

#include <algorithm>
#include <QPainter>

namespace lectern {

namespace {

bool standsBefore(const HighlightLayer::Mark& one, const HighlightLayer::Mark& other)
{
    if (one.range.start != other.range.start)
        return one.range.start < other.range.start;
    return one.range.end != other.range.end ? one.range.end > other.range.end : one.id < other.id;
}

HighlightLayer::Mark markOf(const Annotation& annotation)
{
    return {.id = annotation.id, .range = annotation.range(), .color = annotation.color, .hasNote = !annotation.note.isEmpty()};
}

bool isPainted(const Annotation& annotation)
{
    return annotation.state != AnchorState::Orphaned && !annotation.range().isEmpty();
}

/// The colour that, blended over the page, gives `ground`: over another highlight it gives a mixture.
QColor blendable(const QColor& ground, const Theme& theme)
{
    const auto channel = [&](float wanted, float page) {
        return theme.isDark() ? 1 - (1 - wanted) / (1 - page) : wanted / page;
    };
    const QColor& page = theme.page;
    const auto bounded = [](float value) { return std::clamp(value, 0.0F, 1.0F); };
    return QColor::fromRgbF(bounded(channel(ground.redF(), page.redF())), bounded(channel(ground.greenF(), page.greenF())),
        bounded(channel(ground.blueF(), page.blueF())));
}

void paintNoteMark(QPainter& painter, const QRectF& last, bool rightToLeft, const QColor& color)
{
    // A small corner above where the highlight ends, like a folded page.
    const double size = last.height() * (rightToLeft ? -0.3 : 0.3);
    const QPointF corner = rightToLeft ? last.topLeft() : last.topRight();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({corner, corner + QPointF(size, 0), corner + QPointF(0, qAbs(size))}));
}

} // namespace

void HighlightLayer::setAnnotations(const QList<Annotation>& annotations)
{
    clear();
    for (const Annotation& annotation : annotations) {
        if (isPainted(annotation)) {
            m_marks.append(markOf(annotation));
            m_ranges.insert(annotation.id, annotation.range());
        }
    }
    std::ranges::sort(m_marks, standsBefore);
    refreshReach(0);
}

void HighlightLayer::put(const Annotation& annotation)
{
    remove(annotation.id);
    if (isPainted(annotation))
        insert(markOf(annotation));
}

void HighlightLayer::insert(const Mark& mark)
{
    const auto place = std::ranges::upper_bound(m_marks, mark, standsBefore);
    const qsizetype index = place - m_marks.begin();
    m_marks.insert(index, mark);
    m_ranges.insert(mark.id, mark.range);
    refreshReach(index);
}

void HighlightLayer::remove(const QUuid& id)
{
    if (!m_ranges.remove(id))
        return;
    const auto place = std::ranges::find(m_marks, id, &Mark::id);
    const qsizetype index = place - m_marks.begin();
    m_marks.remove(index);
    refreshReach(index);
}

void HighlightLayer::clear()
{
    m_marks.clear();
    m_ranges.clear();
    m_reach.clear();
}

void HighlightLayer::refreshReach(qsizetype from)
{
    m_reach.resize(m_marks.size());
    qsizetype reach = from > 0 ? m_reach[from - 1] : 0;
    for (qsizetype i = from; i < m_marks.size(); ++i)
        m_reach[i] = reach = qMax(reach, m_marks[i].range.end);
}

std::optional<HighlightLayer::Mark> HighlightLayer::mark(const QUuid& id) const
{
    const auto range = m_ranges.constFind(id);
    if (range == m_ranges.cend())
        return std::nullopt;
    for (auto mark = std::ranges::lower_bound(m_marks, range->start, {}, [](const Mark& m) { return m.range.start; });; ++mark)
        if (mark->id == id)
            return *mark;
}

std::optional<HighlightLayer::Mark> HighlightLayer::shown(const QUuid& id) const
{
    std::optional<Mark> shown = mark(id);
    if (shown && id == m_active && !m_preview.isEmpty())
        shown->range = m_preview;
    return shown;
}

QList<HighlightLayer::Mark> HighlightLayer::marksIn(const TextRange& range) const
{
    QList<Mark> marks;
    const auto first = std::ranges::upper_bound(m_reach, range.start) - m_reach.begin();
    for (qsizetype i = first; i < m_marks.size() && m_marks[i].range.start < range.end; ++i)
        if (m_marks[i].range.end > range.start)
            marks.append(m_marks[i]);
    return marks;
}

QList<HighlightLayer::Mark> HighlightLayer::marksAt(
    const QPointF& point, const QList<PageGeometry::PlacedBlock>& blocks, const OffsetMap& offsets) const
{
    QList<Mark> marks = marksIn(offsets.range(PageGeometry::span(blocks)));
    marks.removeIf([&](const Mark& mark) {
        const auto rects = PageGeometry::rects(blocks, offsets.span(mark.range));
        return std::ranges::none_of(rects, [&](const QRectF& rect) { return rect.contains(point); });
    });
    std::ranges::stable_sort(marks, {}, [](const Mark& mark) { return mark.range.length(); });
    return marks;
}

void HighlightLayer::paint(
    QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks, const OffsetMap& offsets, const Theme& theme) const
{
    const TextRange visible = offsets.range(PageGeometry::span(blocks));
    QList<Mark> marks = marksIn({visible.start, visible.end + 1});
    if (!m_preview.isEmpty()) {
        marks.removeIf([this](const Mark& mark) { return mark.id == m_active; });
        if (const auto active = shown(m_active))
            marks.append(*active);
    }
    for (const Mark& mark : std::as_const(marks))
        paintMark(painter, mark, blocks, offsets.span(mark.range), theme);
}

void HighlightLayer::paintMark(QPainter& painter, const Mark& mark, const QList<PageGeometry::PlacedBlock>& blocks, OffsetMap::Span span, const Theme& theme) const
{
    const Theme::Highlight& colors = theme.highlight(mark.color);
    const QList<QRectF> rects = PageGeometry::rects(blocks, span);
    const double underline = mark.id == m_active ? 2 : mark.hasNote ? 1 : 0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(theme.isDark() ? QPainter::CompositionMode_Screen : QPainter::CompositionMode_Multiply);
    for (const QRectF& rect : rects)
        painter.fillRect(rect, blendable(colors.ground, theme));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    for (const QRectF& rect : rects)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - underline, rect.width(), underline), colors.strong);
    const bool endInSight = span.end <= PageGeometry::span(blocks).end;
    if (mark.hasNote && !rects.isEmpty() && endInSight)
        paintNoteMark(painter, rects.last(), blocks.first().block.document()->findBlock(span.end - 1).textDirection() == Qt::RightToLeft, colors.strong);
}

} // namespace lectern
