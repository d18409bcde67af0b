// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/QuietScrollBar.h"

#include <QMouseEvent>
#include <QPainter>

namespace lectern {

namespace {

constexpr int breadth = 12;
constexpr double shortest = 28;

} // namespace

QuietScrollBar::QuietScrollBar(Qt::Orientation orientation, QWidget* parent)
    : QScrollBar(orientation, parent)
{
}

QSize QuietScrollBar::sizeHint() const
{
    return orientation() == Qt::Vertical ? QSize(breadth, 60) : QSize(60, breadth);
}

double QuietScrollBar::along(const QPointF& point) const
{
    return orientation() == Qt::Vertical ? point.y() : point.x();
}

double QuietScrollBar::track() const
{
    return orientation() == Qt::Vertical ? height() : width();
}

QRectF QuietScrollBar::handle() const
{
    const double range = maximum() - minimum();
    if (range <= 0)
        return {};
    const double length = qMin(track(), qMax(shortest, track() * pageStep() / (range + pageStep())));
    const double start = (track() - length) * (sliderPosition() - minimum()) / range;
    return orientation() == Qt::Vertical ? QRectF(0, start, width(), length) : QRectF(start, 0, length, height());
}

void QuietScrollBar::enterEvent(QEnterEvent* event)
{
    m_hovered = true;
    update();
    QScrollBar::enterEvent(event);
}

void QuietScrollBar::leaveEvent(QEvent* event)
{
    m_hovered = false;
    update();
    QScrollBar::leaveEvent(event);
}

void QuietScrollBar::mousePressEvent(QMouseEvent* event)
{
    const QRectF bar = handle();
    if (event->button() != Qt::LeftButton || bar.isNull())
        return;
    const double at = along(event->position());
    const double start = along(bar.topLeft());
    if (bar.contains(event->position()))
        m_grip = at - start;
    else
        triggerAction(at < start ? SliderPageStepSub : SliderPageStepAdd);
}

void QuietScrollBar::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_grip)
        return;
    const QRectF bar = handle();
    const double free = track() - (orientation() == Qt::Vertical ? bar.height() : bar.width());
    if (free > 0)
        setValue(minimum() + qRound((along(event->position()) - *m_grip) / free * (maximum() - minimum())));
}

void QuietScrollBar::mouseReleaseEvent(QMouseEvent*)
{
    m_grip.reset();
    update();
}

void QuietScrollBar::paintEvent(QPaintEvent*)
{
    QRectF bar = handle();
    if (bar.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(m_hovered || m_grip ? QPalette::PlaceholderText : QPalette::Dark));
    const double inset = m_hovered || m_grip ? 2.5 : 3.5;
    bar.adjust(inset, inset, -inset, -inset);
    const double radius = qMin(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
}

} // namespace lectern
