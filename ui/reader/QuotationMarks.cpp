// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/QuotationMarks.h"

#include <algorithm>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// Two small commas side by side, as an opening quotation mark is drawn, within a square of side 1.
QPainterPath sixAndSix()
{
    QPainterPath one;
    one.addEllipse(QRectF(0, 0.44, 0.4, 0.4));
    QPainterPath tail;
    tail.moveTo(0, 0.64);
    tail.cubicTo(0, 0.36, 0.12, 0.16, 0.36, 0.1);
    tail.cubicTo(0.24, 0.24, 0.18, 0.36, 0.2, 0.46);
    tail.closeSubpath();
    one = one.united(tail);
    return one.united(one.translated(0.52, 0));
}

} // namespace

QuotationMarks::QuotationMarks(QTextEdit& view, const ShownPage& page, const PageScroll& scroll)
    : m_view(view),
      m_page(page),
      m_scroll(scroll)
{
    view.viewport()->installEventFilter(this);
}

void QuotationMarks::setMarks(const QList<QuotationMark>& marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    m_hovered = -1;
    m_view.viewport()->update();
}

void QuotationMarks::setShown(bool shown)
{
    m_shown = shown;
    m_hovered = -1;
    m_view.viewport()->update();
}

qsizetype QuotationMarks::firstFrom(qsizetype offset) const
{
    return std::ranges::lower_bound(m_marks, offset, {}, [](const QuotationMark& mark) { return mark.range.start; }) - m_marks.begin();
}

QList<qsizetype> QuotationMarks::visible(const QList<PageGeometry::PlacedBlock>& blocks) const
{
    QList<qsizetype> marks;
    if (!m_shown || blocks.isEmpty())
        return marks;
    const TextRange range = m_page.offsets.range(PageGeometry::span(blocks));
    for (qsizetype n = firstFrom(range.start); n < m_marks.size() && m_marks[n].range.start <= range.end; ++n)
        marks += n;
    return marks;
}

QRectF QuotationMarks::placeOf(qsizetype n) const
{
    const int position = m_page.offsets.positionOf(m_marks[n].range.start);
    const auto line = m_scroll.geometry().lineAt(position);
    if (!line || !m_page.style)
        return {};
    const double size = m_page.style->em() * 0.62;
    const bool rightToLeft = m_view.document()->findBlock(position).textDirection() == Qt::RightToLeft;
    const double gutter = m_page.style->gutter();
    const double x = rightToLeft ? m_view.document()->pageSize().width() - gutter + size * 0.9 : gutter - size * 1.9;
    return {x, line->top() + (line->height() - size) / 2, size, size};
}

void QuotationMarks::paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks) const
{
    const QList<qsizetype> marks = visible(blocks);
    if (marks.contains(m_hovered)) {
        for (const QRectF& rect : PageGeometry::rects(blocks, m_page.offsets.span(m_marks[m_hovered].range)))
            painter.fillRect(rect, m_page.style->theme().selection);
    }
    double last = -1; // one mark a line
    for (const qsizetype n : marks) {
        const QRectF place = placeOf(n);
        if (place.isEmpty() || place.top() == last)
            continue;
        last = place.top();
        const bool hovered = m_hovered >= 0 && placeOf(m_hovered).top() == last;
        paintMark(painter, place, m_marks[n], hovered);
    }
}

void QuotationMarks::paintMark(QPainter& painter, const QRectF& place, const QuotationMark& mark, bool hovered) const
{
    static const QPainterPath shape = sixAndSix();
    const Theme& theme = m_page.style->theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width(), place.height());
    QPen pen(hovered ? theme.accent : theme.muted, 1);
    pen.setCosmetic(true);
    painter.setOpacity(hovered ? 1 : mark.taken ? 0.9 : 0.65);
    painter.setPen(pen);
    painter.setBrush(mark.taken ? QBrush(pen.color()) : QBrush(Qt::NoBrush));
    painter.drawPath(shape);
    painter.restore();
}

qsizetype QuotationMarks::markAt(const QPointF& point) const
{
    const QPointF onPage = point + QPointF(0, m_scroll.top());
    const QList<PageGeometry::PlacedBlock> blocks = m_scroll.geometry().blocks(onPage.y() - 1, onPage.y() + 1);
    qsizetype found = -1;
    for (const qsizetype n : visible(blocks)) {
        const QRectF place = placeOf(n);
        const double around = place.height() * 0.45;
        if (!place.adjusted(-around, -around, around, around).contains(onPage))
            continue;
        if (!m_marks[n].taken) // of several on the line, what is still to be taken
            return n;
        found = found < 0 ? n : found;
    }
    return found;
}

void QuotationMarks::hover(qsizetype mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    if (mark >= 0)
        m_view.viewport()->setCursor(Qt::PointingHandCursor);
    else
        m_view.viewport()->unsetCursor();
    m_view.viewport()->update();
}

bool QuotationMarks::press(const QMouseEvent& mouse)
{
    const qsizetype mark = mouse.button() == Qt::LeftButton ? markAt(mouse.position()) : -1;
    if (mark >= 0)
        Q_EMIT chosen(m_marks[mark].range.start);
    return mark >= 0;
}

bool QuotationMarks::showSpeaker(const QHelpEvent& help) const
{
    const qsizetype n = markAt(help.pos());
    if (n < 0)
        return false;
    const QuotationMark& mark = m_marks[n];
    const QString who = mark.speaker.isEmpty() ? tr("Quotation, no speaker named") : mark.speaker;
    QToolTip::showText(help.globalPos(), mark.taken ? tr("%1\nHighlighted").arg(who) : tr("%1\nClick or press Q to highlight").arg(who), m_view.viewport());
    return true;
}

bool QuotationMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (m_shown && !m_marks.isEmpty() && m_page.content) {
        switch (event->type()) {
        case QEvent::MouseMove: {
            const auto& mouse = static_cast<const QMouseEvent&>(*event);
            hover(mouse.buttons() ? qsizetype(-1) : markAt(mouse.position()));
            if (m_hovered >= 0)
                return true;
            break;
        }
        case QEvent::Leave: hover(-1); break;
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            if (press(static_cast<const QMouseEvent&>(*event)))
                return true;
            break;
        case QEvent::ToolTip:
            if (showSpeaker(static_cast<const QHelpEvent&>(*event)))
                return true;
            break;
        default: break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lectern
