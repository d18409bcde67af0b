// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ButtonRow.h"

#include <QStyle>
#include <QWidget>

namespace lectern {

ButtonRow::ButtonRow(QWidget* parent, Qt::Alignment alignment) : QLayout(parent), m_alignment(alignment)
{
    setContentsMargins({});
    setSpacing(8);
}

ButtonRow::~ButtonRow() = default;

void ButtonRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* ButtonRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* ButtonRow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

QList<QLayoutItem*> ButtonRow::shown() const
{
    QList<QLayoutItem*> items;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            items << item.get();
    return items;
}

int ButtonRow::rowWidth() const
{
    int width = -spacing();
    for (const QLayoutItem* item : shown())
        width += item->sizeHint().width() + spacing();
    return qMax(0, width);
}

int ButtonRow::tallest() const
{
    int height = 0;
    for (const QLayoutItem* item : shown())
        height = qMax(height, item->sizeHint().height());
    return height;
}

int ButtonRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const bool fits = rowWidth() <= width - margins.left() - margins.right();
    const int lines = fits ? 1 : int(shown().size());
    return margins.top() + lines * (tallest() + spacing()) - spacing() + margins.bottom();
}

QSize ButtonRow::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem* item : shown())
        width = qMax(width, item->sizeHint().width());
    return QSize(width, tallest()).grownBy(contentsMargins());
}

QSize ButtonRow::sizeHint() const
{
    return QSize(rowWidth(), tallest()).grownBy(contentsMargins());
}

void ButtonRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    if (rowWidth() <= area.width())
        placeInRow(area);
    else
        placeInColumn(area);
}

void ButtonRow::placeInRow(const QRect& area)
{
    const int spare = area.width() - rowWidth();
    int x = area.left() + (m_alignment & Qt::AlignHCenter ? spare / 2 : m_alignment & Qt::AlignTrailing ? spare : 0);
    for (QLayoutItem* item : shown()) {
        if (item == itemAt(m_gap))
            x += spare;
        place(item, area, {QPoint(x, area.top()), QSize(item->sizeHint().width(), tallest())});
        x += item->sizeHint().width() + spacing();
    }
}

void ButtonRow::placeInColumn(const QRect& area)
{
    const int width = qMin(area.width(), minimumSize().width());
    const int x = area.left() + (m_alignment & Qt::AlignHCenter ? (area.width() - width) / 2 : 0);
    int y = area.top();
    for (QLayoutItem* item : shown()) {
        place(item, area, {x, y, width, tallest()});
        y += tallest() + spacing();
    }
}

void ButtonRow::place(QLayoutItem* item, const QRect& area, const QRect& part) const
{
    item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, part));
}

} // namespace lectern
