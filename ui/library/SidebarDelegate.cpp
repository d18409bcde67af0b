// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SidebarDelegate.h"

#include "ui/library/SidebarModel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace lectern {

namespace {

    constexpr int iconSize = 16;
    constexpr int between = 8;
    constexpr int edge = 10;

    bool isHeading(const QModelIndex& index)
    {
        return index.data(SidebarModel::HeadingRole).toBool();
    }

    QFont smaller(const QFont& base)
    {
        QFont font = base;
        font.setPointSizeF(base.pointSizeF() * 0.88);
        return font;
    }

    // From where the row begins to where it stands in a window that runs from right to left.
    QRect placed(const QStyleOptionViewItem& option, const QRect& part)
    {
        return QStyle::visualRect(option.direction, option.rect, part);
    }

    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
    {
        QFont font = smaller(option.font);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        painter.drawText(placed(option, option.rect.adjusted(0, 0, -edge, -4)), Qt::AlignLeft | Qt::AlignBottom, text);
    }

    // Answers where the count begins.
    int paintCount(QPainter& painter, const QStyleOptionViewItem& option, int count)
    {
        const QRect rect = option.rect.adjusted(0, 0, -edge, 0);
        if (count == 0)
            return rect.right();
        painter.setFont(smaller(option.font));
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        const QString number = QLocale().toString(count);
        painter.drawText(placed(option, rect), Qt::AlignRight | Qt::AlignVCenter, number);
        return rect.right() - painter.fontMetrics().horizontalAdvance(number) - between;
    }

    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, int right)
    {
        const QRect rect = option.rect;
        const QRect box(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, placed(option, box));
        const QRect text(box.right() + between, rect.top(), right - box.right() - between, rect.height());
        painter.setFont(option.font);
        painter.setPen(option.palette.color(QPalette::Text));
        const QString name = index.data().toString();
        painter.drawText(placed(option, text), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
    }

} // namespace

SidebarDelegate::SidebarDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        paintHeading(*painter, option, index.data().toString());
    } else {
        const int right = paintCount(*painter, option, index.data(SidebarModel::CountRole).toInt());
        paintName(*painter, option, index, right);
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(option.font).height();
    return {100, line + (isHeading(index) ? 22 : 12)};
}

} // namespace lectern
