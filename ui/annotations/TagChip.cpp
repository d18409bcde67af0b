// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/TagChip.h"

#include <QKeyEvent>
#include <QPainter>

namespace lectern {

namespace {

constexpr int padding = 7;
constexpr int crossWidth = 7;

} // namespace

TagChip::TagChip(const QString& tag, const CardStyle& style, QWidget* parent)
    : QAbstractButton(parent)
    , m_style(style)
{
    setText(tag);
    setFont(style.smallFont);
    setAccessibleName(tr("Remove tag %1").arg(tag));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize TagChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 3 * padding + crossWidth, fontMetrics().height() + 4};
}

QSize TagChip::minimumSizeHint() const
{
    return {4 * padding + crossWidth, sizeHint().height()};
}

void TagChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TagChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(m_style.focus, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(m_style.chip);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);

    painter.setPen(m_style.text);
    const QRect words = rect().adjusted(padding, 0, -2 * padding - crossWidth, 0);
    painter.drawText(words, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width() + 1));

    painter.setPen(QPen(underMouse() ? m_style.text : m_style.muted, 1.4, Qt::SolidLine, Qt::RoundCap));
    const QRectF cross(width() - padding - crossWidth, (height() - crossWidth) / 2.0, crossWidth, crossWidth);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace lectern
