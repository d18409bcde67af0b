// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ExtentHandle.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int knob = 11; // pixels across
constexpr int margin = 3; // around it, easier to take

} // namespace

ExtentHandle::ExtentHandle(End end, QWidget* parent)
    : QWidget(parent),
      m_end(end)
{
    setObjectName(end == End::Start ? u"extentStart"_s : u"extentEnd"_s);
    setAccessibleName(end == End::Start ? tr("Start of the highlight") : tr("End of the highlight"));
    setCursor(Qt::SizeHorCursor);
    hide();
}

void ExtentHandle::stand(const QRect& caret, const QColor& color)
{
    m_color = color;
    const int width = knob + 2 * margin;
    const int top = m_end == End::Start ? caret.top() - knob - margin : caret.top();
    setGeometry(caret.left() - width / 2, top, width, caret.height() + knob + margin);
    show();
    update();
}

void ExtentHandle::mousePressEvent(QMouseEvent* event)
{
    const int lineHeight = height() - knob - margin;
    const QPoint line(width() / 2, m_end == End::Start ? knob + margin + lineHeight / 2 : lineHeight / 2);
    m_grip = line - event->position().toPoint();
}

void ExtentHandle::mouseMoveEvent(QMouseEvent* event)
{
    Q_EMIT dragged(mapToParent(event->position().toPoint()) + m_grip);
}

void ExtentHandle::mouseReleaseEvent(QMouseEvent*)
{
    Q_EMIT released();
}

void ExtentHandle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    const double middle = width() / 2.0;
    const double center = m_end == End::Start ? margin + knob / 2.0 : height() - margin - knob / 2.0;
    painter.drawRect(m_end == End::Start ? QRectF(middle - 1, center, 2, height() - center) : QRectF(middle - 1, 0, 2, center));
    painter.drawEllipse(QPointF(middle, center), knob / 2.0, knob / 2.0);
}

} // namespace lectern
