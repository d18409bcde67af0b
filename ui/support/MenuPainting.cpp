// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/MenuPainting.h"

#include "ui/support/Icons.h"
#include "ui/support/LocalWords.h"
#include "ui/support/Strokes.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int edge = 4;
    constexpr int sign = 16;        // pixels of an icon or a check mark
    constexpr int beforeSign = 9;
    constexpr int beforeWords = beforeSign + sign + 9;
    constexpr int afterWords = 16;
    constexpr int beforeShortcut = 28;
    constexpr int separator = 9;

    bool isSeparator(const QStyleOptionMenuItem& entry)
    {
        return entry.menuItemType == QStyleOptionMenuItem::Separator;
    }

    bool isEnabled(const QStyleOptionMenuItem& entry)
    {
        return entry.state & QStyle::State_Enabled;
    }

    QRect mirrored(const QStyleOptionMenuItem& entry, const QRect& rect)
    {
        return QStyle::visualRect(entry.direction, entry.rect, rect);
    }

    void paintSeparator(const QStyleOptionMenuItem& entry, QPainter& painter)
    {
        const QRect line(entry.rect.left() + edge, entry.rect.center().y(), entry.rect.width() - 2 * edge, 1);
        painter.fillRect(line, entry.palette.color(QPalette::Midlight));
    }

    // What is on has its mark in the place of its icon.
    void paintSign(const QStyleOptionMenuItem& entry, QPainter& painter)
    {
        const QIcon shown = entry.checkType != QStyleOptionMenuItem::NotCheckable && entry.checked ? icon("check"_L1) : entry.icon;
        const QRect box(entry.rect.left() + beforeSign, entry.rect.center().y() - sign / 2 + 1, sign, sign);
        shown.paint(&painter, mirrored(entry, box), Qt::AlignCenter, isEnabled(entry) ? QIcon::Normal : QIcon::Disabled);
    }

    void paintWords(const QStyleOptionMenuItem& entry, QPainter& painter)
    {
        const QRect area = entry.rect.adjusted(beforeWords, 0, -afterWords, 0);
        const QPalette::ColorGroup group = isEnabled(entry) ? QPalette::Active : QPalette::Disabled;
        const int flags = Qt::AlignVCenter | Qt::TextSingleLine | mnemonicFlag();
        const bool toTheRight = entry.direction == Qt::LeftToRight;
        painter.setFont(entry.font);
        painter.setPen(entry.palette.color(group, QPalette::Text));
        painter.drawText(mirrored(entry, area), flags | Qt::AlignAbsolute | (toTheRight ? Qt::AlignLeft : Qt::AlignRight), entry.text.section(u'\t', 0, 0));
        painter.setPen(entry.palette.color(group, isEnabled(entry) ? QPalette::PlaceholderText : QPalette::Text));
        painter.drawText(mirrored(entry, area), Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute | (toTheRight ? Qt::AlignRight : Qt::AlignLeft),
            leftToRight(entry.text.section(u'\t', 1)));
    }

    void paintArrow(const QStyleOptionMenuItem& entry, QPainter& painter)
    {
        const QRect box = mirrored(entry, QRect(entry.rect.right() - afterWords + 2, entry.rect.center().y() - 3, 4, 8));
        const bool toTheRight = entry.direction == Qt::LeftToRight;
        const int from = toTheRight ? box.left() : box.right();
        const int to = toTheRight ? box.right() : box.left();
        painter.setPen(QPen(entry.palette.color(QPalette::PlaceholderText), 1.5));
        painter.drawPolyline(QPolygonF{QPointF(from, box.top()), QPointF(to, box.center().y()), QPointF(from, box.bottom())});
    }

} // namespace

Qt::TextFlag mnemonicFlag()
{
    const bool underlined = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0;
    return underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void paintMenuEntry(const QStyleOptionMenuItem& entry, QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(entry.rect, entry.palette.color(QPalette::Button));
    if (isSeparator(entry)) {
        paintSeparator(entry, painter);
    } else {
        if (entry.state & QStyle::State_Selected && isEnabled(entry))
            fillChosen(&painter, QRectF(entry.rect).adjusted(edge, 0, -edge, 0), entry.palette);
        paintSign(entry, painter);
        paintWords(entry, painter);
        if (entry.menuItemType == QStyleOptionMenuItem::SubMenu)
            paintArrow(entry, painter);
    }
    painter.restore();
}

QSize menuEntrySize(const QStyleOptionMenuItem& entry, const QSize& words)
{
    if (isSeparator(entry))
        return {words.width(), separator};
    const int gap = entry.text.contains(u'\t') ? beforeShortcut : 0;
    return {beforeWords + words.width() + gap + afterWords, qMax(words.height(), sign) + 10};
}

} // namespace lectern
