// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleListDelegate.h"

#include "model/Words.h"
#include "ui/library/ArticleListModel.h"
#include "ui/library/ArticleWords.h"
#include "ui/support/Icons.h"
#include "ui/support/TwoLines.h"

#include <QApplication>
#include <QPainter>

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

    // Colours of a row; muted is for what stands beneath the title.
    struct Ink
    {
        QColor title;
        QColor muted;
        QColor accent;
    };

    Ink inkOf(const QStyleOptionViewItem& option)
    {
        const QPalette& palette = option.palette;
        return {palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText),
            palette.color(QPalette::Link)};
    }

    // A circle that fills as one reads.
    void paintRing(QPainter& painter, const QRectF& box, double progress, const Ink& ink)
    {
        const QRectF circle = box.adjusted(1, 1, -1, -1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink.muted, 1.2));
        painter.drawEllipse(circle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.accent);
        painter.drawPie(circle, 90 * 16, int(-progress * 360 * 16));
    }

    // Paints towards the left from `right`, answers where it stopped.
    int paintTail(QPainter& painter, const QRect& line, const QString& text, const Ink& ink)
    {
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(ink.muted);
        painter.drawText(QRect(line.right() - width + 1, line.y(), width, line.height()), Qt::AlignVCenter, text);
        return line.right() - width;
    }

    QRect paintMinutes(QPainter& painter, QRect line, const Article& article, const Ink& ink)
    {
        const QString minutes = Words::tr("%n min", nullptr, minutesToRead(article.words));
        line.setRight(paintTail(painter, line, minutes, ink) - gap);
        if (article.reading.progress > 0) {
            const QRect box(line.right() - ring + 1, line.center().y() - ring / 2, ring, ring);
            paintRing(painter, box, article.reading.progress, ink);
            line.setRight(box.left() - between);
        } else {
            line.setRight(line.right() - between + gap);
        }
        return line;
    }

    QRect paintMark(QPainter& painter, QRect line, QLatin1StringView name)
    {
        const int size = ring + 2;
        const QRect box(line.right() - size + 1, line.center().y() - size / 2, size, size);
        icon(name).paint(&painter, box);
        line.setRight(box.left() - 3);
        return line;
    }

    QRect paintHighlights(QPainter& painter, QRect line, const Article& article, const Ink& ink)
    {
        if (article.highlights > 0) {
            line.setRight(paintTail(painter, line, QString::number(article.highlights), ink) - 1);
            line = paintMark(painter, line, "highlights"_L1);
            line.setRight(line.right() - between / 2);
        }
        if (article.reading.starred)
            line = paintMark(painter, line, "starred"_L1);
        return line;
    }

    // The source gives way first: the date stays whole.
    void paintSourceAndDate(QPainter& painter, const QRect& line, const Article& article, const Ink& ink)
    {
        const QString date = dateOf(article);
        const QString source = sourceOf(article);
        const QString tail = source.isEmpty() ? date : u" · "_s % date;
        const QFontMetrics metrics = painter.fontMetrics();
        const int room = line.width() - metrics.horizontalAdvance(tail);
        painter.setPen(ink.muted);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
            metrics.elidedText(source, Qt::ElideRight, room) % tail);
    }

    void paintFacts(QPainter& painter, const QRect& line, const Article& article, const Ink& ink)
    {
        QRect rest = paintMinutes(painter, line, article, ink);
        rest = paintHighlights(painter, rest, article, ink);
        paintSourceAndDate(painter, rest, article, ink);
    }

    void paintHeadline(QPainter& painter, const QRect& area, const Article& article, const QFont& base, const Ink& ink)
    {
        painter.setPen(ink.title);
        painter.setFont(titleFont(base, article));
        const int height = QFontMetrics(painter.font()).lineSpacing();
        const int lines = paintTwoLines(painter, QRect(area.topLeft(), QSize(area.width(), 2 * height)),
            article.metadata.title);
        if (lines > 1 || article.metadata.subtitle.isEmpty())
            return;
        painter.setPen(ink.muted);
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

    void paintOpenMark(QPainter& painter, const QRect& row, const Ink& ink)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.accent);
        painter.drawRoundedRect(QRectF(row.left() + 3, row.top() + padding + 1, 3, row.height() - 2 * padding - 2), 1.5, 1.5);
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
    const Ink ink = inkOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (article.id == m_open)
        paintOpenMark(*painter, option.rect, ink);
    paintHeadline(*painter, area, article, option.font, ink);
    painter->setFont(smallFont(option.font));
    const int height = painter->fontMetrics().height();
    paintFacts(*painter, QRect(area.x(), area.bottom() - height + 1, area.width(), height), article, ink);
    painter->restore();
}

QSize ArticleListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int title = 2 * QFontMetrics(titleFont(option.font, {})).lineSpacing();
    const int facts = QFontMetrics(smallFont(option.font)).height();
    return {200, padding + title + gap + facts + padding};
}

} // namespace lectern
