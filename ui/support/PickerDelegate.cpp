// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PickerDelegate.h"

#include "ui/support/PickerPopup.h"

#include <QApplication>
#include <QPainter>

namespace lectern {

namespace {

    constexpr int inset = 14;
    constexpr int iconSize = 16;
    constexpr int iconGap = 10;
    constexpr int levelStep = 18;
    constexpr int furthestLevel = 5; // deeper ones would leave no room for their words

    // At the edge where the window's lines begin or end; the text itself runs as it is written.
    void paintText(QPainter& painter, const QRect& area, const QString& text, bool atEnd)
    {
        const bool windowRuns = painter.layoutDirection() == Qt::LeftToRight;
        QTextOption option((windowRuns != atEnd ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::NoWrap);
        painter.drawText(area, painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, area.width()), option);
    }

    void paintIcon(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area, const QIcon& icon)
    {
        const QRect place(area.x(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place));
    }

    void paintHere(QPainter& painter, const QStyleOptionViewItem& option)
    {
        const QRect bar(option.rect.x() + 4, option.rect.y() + 5, 3, option.rect.height() - 10);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), option.palette.color(QPalette::Highlight));
    }

} // namespace

void PickerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QRect area = option.rect.adjusted(inset, 0, -inset, 0);
    const QString hint = option.fontMetrics.elidedText(index.data(PickerPopup::HintRole).toString(), Qt::ElideRight, area.width() * 2 / 5);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    paintText(*painter, QStyle::visualRect(option.direction, option.rect, area), hint, true);
    area.setRight(area.right() - option.fontMetrics.horizontalAdvance(hint) - iconGap);
    if (const QVariant decoration = index.data(Qt::DecorationRole); decoration.isValid()) { // room for one, also where none is
        paintIcon(*painter, option, area, decoration.value<QIcon>());
        area.setLeft(area.left() + iconSize + iconGap);
    }
    area.setLeft(area.left() + levelStep * qMin(furthestLevel, index.data(PickerPopup::LevelRole).toInt()));
    QFont font = option.font;
    if (index.data(PickerPopup::HereRole).toBool()) {
        paintHere(*painter, option);
        font.setBold(true);
    }
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    paintText(*painter, QStyle::visualRect(option.direction, option.rect, area), index.data().toString(), false);
    painter->restore();
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, option.fontMetrics.height() + 14};
}

} // namespace lectern
