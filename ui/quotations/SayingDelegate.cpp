// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/SayingDelegate.h"

#include "ui/quotations/SayingModel.h"
#include "ui/support/TwoLines.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int edge = 12;
    constexpr int marker = 14; // from the edge to the words of a quotation
    constexpr int above = 10;  // a speaker
    constexpr int around = 5;  // a quotation

    QFont nameFont(const QFont& base)
    {
        QFont font = base;
        font.setWeight(QFont::DemiBold);
        return font;
    }

    QFont detailFont(const QFont& base)
    {
        QFont font = base;
        font.setPointSizeF(font.pointSizeF() * 0.9);
        return font;
    }

    QColor textColor(const QStyleOptionViewItem& option)
    {
        return option.palette.color(QPalette::Text);
    }

    QColor mutedColor(const QStyleOptionViewItem& option)
    {
        return option.palette.color(QPalette::PlaceholderText);
    }

    int lineOf(const QFont& font)
    {
        return QFontMetrics(font).lineSpacing();
    }

    bool isSpeaker(const QModelIndex& index)
    {
        return index.data(SayingModel::IsSpeakerRole).toBool();
    }

    // From where the row begins to where it stands in a window that runs from right to left.
    QRect placed(const QStyleOptionViewItem& option, const QRect& part)
    {
        return QStyle::visualRect(option.direction, option.rect, part);
    }

    // The middle of a sign before a line.
    QPointF signBefore(const QStyleOptionViewItem& option, const QRect& line)
    {
        return QRectF(placed(option, {line.left(), line.top(), 7, line.height()})).center();
    }

    void paintChevron(QPainter& painter, const QRect& line, const QStyleOptionViewItem& option)
    {
        const double onward = option.direction == Qt::RightToLeft ? -1 : 1;
        const QPolygonF open({{-3.5, -1.5}, {0, 2}, {3.5, -1.5}});
        const QPolygonF closed({{-1.5 * onward, -3.5}, {2 * onward, 0}, {-1.5 * onward, 3.5}});
        painter.drawPolyline(
            (option.state.testFlag(QStyle::State_Open) ? open : closed).translated(signBefore(option, line)));
    }

    void paintSpeaker(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const QString count = QLocale().toString(index.data(SayingModel::CountRole).toInt());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(mutedColor(option), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QRect line(area.x(), area.y(), area.width(), lineOf(nameFont(option.font)));
        paintChevron(painter, line, option);
        line.setLeft(line.left() + marker);
        painter.setFont(detailFont(option.font));
        painter.drawText(placed(option, line), Qt::AlignRight | Qt::AlignVCenter, count);
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(count) - 8);
        painter.setFont(nameFont(option.font));
        painter.setPen(textColor(option));
        paintOneLine(painter, placed(option, line), index.data(SayingModel::NameRole).toString());
        painter.setFont(detailFont(option.font));
        painter.setPen(mutedColor(option));
        const QRect detail(line.left(), line.bottom() + 1, area.right() - line.left(), lineOf(painter.font()));
        paintOneLine(painter, placed(option, detail), index.data(SayingModel::DetailRole).toString());
    }

    void paintMarker(QPainter& painter, const QPointF& middle, const QStyleOptionViewItem& option, bool taken)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(taken ? option.palette.color(QPalette::Link) : mutedColor(option), 1.2));
        painter.setBrush(taken ? painter.pen().brush() : QBrush(Qt::NoBrush));
        painter.drawEllipse(middle, 2.8, 2.8);
    }

    void paintSaying(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        painter.setFont(option.font);
        paintMarker(painter, signBefore(option, {area.topLeft(), QSize(area.width(), lineOf(option.font))}), option,
            index.data(SayingModel::TakenRole).toBool());
        const QRect words = area.adjusted(marker, 0, 0, 0);
        painter.setPen(textColor(option));
        const int lines = paintTwoLines(painter, placed(option, words), index.data().toString());
        painter.setFont(detailFont(option.font));
        painter.setPen(mutedColor(option));
        const QRect detail(words.left(), words.top() + lines * lineOf(option.font) + 1, words.width(), lineOf(painter.font()));
        paintOneLine(painter, placed(option, detail), index.data(SayingModel::DetailRole).toString());
    }

    int heightOfSpeaker(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const int detail = index.data(SayingModel::DetailRole).toString().isEmpty() ? 0 : lineOf(detailFont(option.font));
        return above + lineOf(nameFont(option.font)) + detail + around;
    }

    int heightOfSaying(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const QString words = index.data().toString();
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        const int width = (view ? view->viewport()->width() : 240) - 2 * edge - marker;
        const bool twoLines = words.size() > 200 || QFontMetrics(option.font).horizontalAdvance(words) > width;
        const int detail = index.data(SayingModel::DetailRole).toString().isEmpty() ? 0 : lineOf(detailFont(option.font)) + 1;
        return 2 * around + lineOf(option.font) * (twoLines ? 2 : 1) + detail;
    }

} // namespace

void SayingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool speaker = isSpeaker(index);
    QStyleOptionViewItem row = option;
    if (const auto* view = qobject_cast<const QTreeView*>(option.widget))
        row.rect = QRect(0, option.rect.y(), view->viewport()->width(), option.rect.height());
    painter->save();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    const QRect area = row.rect.adjusted(edge, speaker ? above : around, -edge, 0);
    speaker ? paintSpeaker(*painter, area, row, index) : paintSaying(*painter, area, row, index);
    painter->restore();
}

QSize SayingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {100, isSpeaker(index) ? heightOfSpeaker(option, index) : heightOfSaying(option, index)};
}

} // namespace lectern
