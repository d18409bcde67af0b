// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/ColorDot.h"

#include "ui/annotations/AnnotationWords.h"

#include <QPainter>

namespace lectern {

ColorDot::ColorDot(HighlightColor color, QWidget* parent)
    : QAbstractButton(parent)
    , m_color(color)
{
    setObjectName(u"colorDot_" % nameOf(color));
    setCheckable(true);
    setAccessibleName(colorName(color));
    setToolTip(colorName(color));
    setAttribute(Qt::WA_Hover);
}

void ColorDot::setCardStyle(const CardStyle& style)
{
    m_style = style;
    update();
}

void ColorDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center = QRectF(rect()).center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.colorOf(m_color));
    painter.drawEllipse(center, 7.0, 7.0);
    if (isChecked() || hasFocus() || underMouse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? m_style.focus : isChecked() ? m_style.text : m_style.muted, 1.5));
        painter.drawEllipse(center, 9.5, 9.5);
    }
    if (isChecked()) {
        painter.setPen(QPen(m_style.card, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{center + QPointF(-3.2, 0.2), center + QPointF(-0.8, 2.8), center + QPointF(3.4, -2.6)});
    }
}

} // namespace lectern
