// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleListDelegate.h"

#include "model/Words.h"
#include "ui/library/ArticleListModel.h"
#include "ui/library/ArticleWords.h"
#include "ui/support/Icons.h"
#include "ui/support/TwoLines.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int margin = 12;
    constexpr int padding = 9;
    constexpr int gap = 4;
    constexpr int ring = 11;
    constexpr int between = 10;

    QFont titleFont(const QFont& base, const Article& article)
    {
        QFont font = base;
        font.setWeight(article.reading.opened.isNull() ? QFont::DemiBold : QFont::Medium);
        return font;
    }

    QFont smallFont(const QFont& base)
    {
        QFont font = base;
        font.setPointSizeF(base.pointSizeF() * 0.88);
        return font;
    }

    QRect textArea(const QRect& row)
    {
        return row.adjusted(margin, padding, -margin, -padding);
    }

    // A row and its colours; muted is for what stands beneath the title.
    struct Row
    {
        QRect rect;
        Qt::LayoutDirection direction;
        QColor title;
        QColor muted;
        QColor accent;

        // From where the row begins to where it stands in a window that runs from right to left.
        [[nodiscard]] QRect placed(const QRect& part) const { return QStyle::visualRect(direction, rect, part); }
    };

    Row rowOf(const QStyleOptionViewItem& option)
    {
        const QPalette& palette = option.palette;
        return {option.rect, option.direction, palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText),
            palette.color(QPalette::Link)};
    }

    // A circle that fills as one reads.
    void paintRing(QPainter& painter, const QRectF& box, double progress, const Row& row)
    {
        const QRectF circle = box.adjusted(1, 1, -1, -1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(row.muted, 1.2));
        painter.drawEllipse(circle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.accent);
        painter.drawPie(circle, 90 * 16, int(-progress * 360 * 16));
    }

    // Paints at the end of the line, answers where it began.
    int paintTail(QPainter& painter, const QRect& line, const QString& text, const Row& row)
    {
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(row.muted);
        painter.drawText(
            row.placed({line.right() - width + 1, line.y(), width, line.height()}), Qt::AlignVCenter, text);
        return line.right() - width;
    }

    QRect paintMinutes(QPainter& painter, QRect line, const Article& article, const Row& row)
    {
        const QString minutes = Words::tr("%n min", nullptr, minutesToRead(article.words));
        line.setRight(paintTail(painter, line, minutes, row) - gap);
        if (article.reading.progress > 0) {
            const QRect box(line.right() - ring + 1, line.center().y() - ring / 2, ring, ring);
            paintRing(painter, row.placed(box), article.reading.progress, row);
            line.setRight(box.left() - between);
        } else {
            line.setRight(line.right() - between + gap);
        }
        return line;
    }

    QRect paintMark(QPainter& painter, QRect line, QLatin1StringView name, const Row& row)
    {
        const int size = ring + 2;
        const QRect box(line.right() - size + 1, line.center().y() - size / 2, size, size);
        icon(name).paint(&painter, row.placed(box));
        line.setRight(box.left() - 3);
        return line;
    }

    QRect paintHighlights(QPainter& painter, QRect line, const Article& article, const Row& row)
    {
        if (article.highlights > 0) {
            line.setRight(paintTail(painter, line, QLocale().toString(article.highlights), row) - 1);
            line = paintMark(painter, line, "highlights"_L1, row);
            line.setRight(line.right() - between / 2);
        }
        if (article.reading.starred)
            line = paintMark(painter, line, "starred"_L1, row);
        return line;
    }

    // The source gives way first: the date stays whole as long as it can.
    void paintSourceAndDate(QPainter& painter, const QRect& line, const Article& article, const Row& row)
    {
        const QString date = dateOf(article);
        const QString source = sourceOf(article);
        const QString tail = source.isEmpty() ? date : u" · "_s % date;
        const QFontMetrics metrics = painter.fontMetrics();
        const int room = line.width() - metrics.horizontalAdvance(tail);
        const bool hasRoom = room > 3 * metrics.averageCharWidth();
        const QString shown =
            u'\u2068' % metrics.elidedText(source, Qt::ElideRight, room) % u'\u2069'; // in its own direction
        painter.setPen(row.muted);
        painter.drawText(row.placed(line), Qt::AlignVCenter | Qt::AlignLeft,
            hasRoom ? QString(shown % tail) : metrics.elidedText(date, Qt::ElideRight, line.width()));
    }

    void paintFacts(QPainter& painter, const QRect& line, const Article& article, const Row& row)
    {
        QRect rest = paintMinutes(painter, line, article, row);
        rest = paintHighlights(painter, rest, article, row);
        paintSourceAndDate(painter, rest, article, row);
    }

    void paintHeadline(QPainter& painter, const QRect& area, const Article& article, const QFont& base, const Row& row)
    {
        painter.setPen(row.title);
        painter.setFont(titleFont(base, article));
        const int height = QFontMetrics(painter.font()).lineSpacing();
        const int lines = paintTwoLines(painter, QRect(area.topLeft(), QSize(area.width(), 2 * height)),
            article.metadata.title);
        if (lines > 1 || article.metadata.subtitle.isEmpty())
            return;
        painter.setPen(row.muted);
        painter.setFont(base);
        paintOneLine(painter, QRect(area.x(), area.y() + height, area.width(), height), article.metadata.subtitle);
    }

    // Rows are as high as two lines of title; what has one stands in the middle.
    QRect withoutSpareLine(const QRect& area, const Article& article, const QFont& base)
    {
        const QFontMetrics metrics(titleFont(base, article));
        const bool full = !article.metadata.subtitle.isEmpty()
            || metrics.horizontalAdvance(article.metadata.title.simplified()) > area.width();
        const int spare = full ? 0 : metrics.lineSpacing();
        return area.adjusted(0, spare / 2, 0, spare / 2 - spare);
    }

    void paintOpenMark(QPainter& painter, const Row& row)
    {
        const QRect mark(row.rect.left() + 3, row.rect.top() + padding + 1, 3, row.rect.height() - 2 * padding - 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.accent);
        painter.drawRoundedRect(QRectF(row.placed(mark)), 1.5, 1.5);
    }

} // namespace

ArticleListDelegate::ArticleListDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void ArticleListDelegate::setOpenArticle(const QUuid& id)
{
    m_open = id;
}

void ArticleListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto article = index.data(ArticleListModel::ArticleRole).value<Article>();
    const QRect area = withoutSpareLine(textArea(option.rect), article, option.font);
    const Row row = rowOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (article.id == m_open)
        paintOpenMark(*painter, row);
    paintHeadline(*painter, area, article, option.font, row);
    painter->setFont(smallFont(option.font));
    const int height = painter->fontMetrics().height();
    paintFacts(*painter, QRect(area.x(), area.bottom() - height + 1, area.width(), height), article, row);
    painter->restore();
}

QSize ArticleListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int title = 2 * QFontMetrics(titleFont(option.font, {})).lineSpacing();
    const int facts = QFontMetrics(smallFont(option.font)).height();
    return {200, padding + title + gap + facts + padding};
}

} // namespace lectern
