// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SearchResultDelegate.h"

#include "ui/library/SearchResultModel.h"
#include "ui/support/Icons.h"
#include "ui/support/TwoLines.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int margin = 12;
    constexpr int padding = 9;
    constexpr int gap = 3;
    constexpr int linesOfSnippet = 3;

    QFont titleFont(const QFont& base)
    {
        QFont font = base;
        font.setWeight(QFont::DemiBold);
        return font;
    }

    QList<QTextLayout::FormatRange> marksOf(const SearchHit& hit, const QPalette& palette)
    {
        QTextCharFormat format;
        format.setForeground(palette.color(QPalette::Text));
        QColor ground = palette.color(QPalette::Link);
        ground.setAlphaF(0.2F);
        format.setBackground(ground);
        format.setFontWeight(QFont::DemiBold);
        QList<QTextLayout::FormatRange> ranges;
        for (const TextRange& mark : hit.marks)
            ranges << QTextLayout::FormatRange{int(mark.start), int(mark.length()), format};
        return ranges;
    }

    void layOut(QTextLayout& layout, int width)
    {
        qreal y = 0;
        layout.beginLayout();
        for (int count = 0; count < linesOfSnippet; ++count) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
    }

    // Offsets of the marks count in the snippet as it came: white space is replaced one for one.
    QString onOneLine(QString text)
    {
        return text.replace(u'\n', u' ').replace(u'\t', u' ');
    }

    void paintSnippet(QPainter& painter, const QRect& area, const SearchHit& hit, const QStyleOptionViewItem& option)
    {
        QTextLayout layout(onOneLine(hit.snippet), option.font);
        QTextOption direction;
        direction.setTextDirection(hit.snippet.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        direction.setAlignment(Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        direction.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(direction);
        layout.setFormats(marksOf(hit, option.palette));
        layOut(layout, area.width());
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        layout.draw(&painter, area.topLeft());
    }

} // namespace

SearchResultDelegate::SearchResultDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void SearchResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto hit = index.data(SearchResultModel::HitRole).value<SearchHit>();
    const QRect area = option.rect.adjusted(margin, padding, -margin, -padding);
    painter->save();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->setFont(titleFont(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    const int height = painter->fontMetrics().lineSpacing();
    QRect title(area.topLeft(), QSize(area.width(), height));
    if (!hit.annotation.isNull()) {
        const QRect mark(title.x() - 1, title.center().y() - 7, 14, 14);
        icon("highlights"_L1).paint(painter, QStyle::visualRect(option.direction, option.rect, mark));
        title = QStyle::visualRect(option.direction, option.rect, title.adjusted(18, 0, 0, 0));
    }
    paintOneLine(*painter, title, hit.speaker.isEmpty() ? hit.title : QString(hit.speaker % u" · "_s % hit.title));
    paintSnippet(*painter, area.adjusted(0, height + gap, 0, 0), hit, option);
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int title = QFontMetrics(titleFont(option.font)).lineSpacing();
    return {200, padding + title + gap + linesOfSnippet * QFontMetrics(option.font).lineSpacing() + padding};
}

} // namespace lectern
