// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Strokes.h"

#include <QPainter>
#include <QPalette>
#include <QWidget>

namespace lectern {

QColor faded(QColor color, qreal strength)
{
    color.setAlphaF(float(strength));
    return color;
}

void fillRounded(QPainter* painter, const QRectF& rect, const QColor& color, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(rect, corner, corner);
    painter->restore();
}

void outlineRounded(QPainter* painter, const QRectF& rect, const QColor& line, const QColor& ground)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void paintFloating(QWidget* panel, const QColor& line, const QColor& ground)
{
    constexpr qreal corner = 8;
    QPainter painter(panel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(panel->rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

bool wantsFrames(const QPalette& palette)
{
    return palette.color(QPalette::Midlight) == palette.color(QPalette::WindowText);
}

void fillChosen(QPainter* painter, const QRectF& rect, const QPalette& palette)
{
    if (wantsFrames(palette))
        outlineRounded(painter, rect, palette.color(QPalette::Link), faded(palette.color(QPalette::Highlight), 0.3));
    else
        fillRounded(painter, rect, faded(palette.color(QPalette::Highlight), 0.16));
}

} // namespace lectern
