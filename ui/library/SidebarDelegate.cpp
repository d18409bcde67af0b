// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SidebarDelegate.h"

#include "ui/library/SidebarModel.h"

#include <QApplication>
#include <QPainter>

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

    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
    {
        QFont font = smaller(option.font);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        painter.drawText(option.rect.adjusted(0, 0, -edge, -4), Qt::AlignLeft | Qt::AlignBottom, text);
    }

    // Answers where the count begins.
    int paintCount(QPainter& painter, const QStyleOptionViewItem& option, int count)
    {
        const QRect rect = option.rect.adjusted(0, 0, -edge, 0);
        if (count == 0)
            return rect.right();
        painter.setFont(smaller(option.font));
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        QRect used;
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, QString::number(count), &used);
        return used.left() - between;
    }

    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, int right)
    {
        const QRect rect = option.rect;
        const QRect box(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, box);
        const QRect text(box.right() + between, rect.top(), right - box.right() - between, rect.height());
        painter.setFont(option.font);
        painter.setPen(option.palette.color(QPalette::Text));
        const QString name = index.data().toString();
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
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
