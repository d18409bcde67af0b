// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/QuoteText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace lectern {

namespace {

// A quote of a whole book is never laid out to show four lines of it.
QString beginning(const QString& quote, const QFont& font, int width, int lines)
{
    if (lines == 0)
        return quote;
    const double narrow = qMax(1.0, QFontMetricsF(font).averageCharWidth() / 3);
    const auto enough = static_cast<qsizetype>(width / narrow * (lines + 1)) + 64;
    return quote.left(enough);
}

/// Takes back to the last space what was elided within a word, unless that costs much.
QString wholeWords(const QString& elided)
{
    qsizetype end = elided.lastIndexOf(u' ');
    if (elided.size() - end > 14 || end < elided.size() / 2)
        return elided;
    while (end > 0 && elided.at(end - 1).isPunct())
        --end;
    return elided.left(end) + u'…';
}

QTextOption optionFor(const QString& quote)
{
    const bool rightToLeft = quote.isRightToLeft();
    QTextOption option((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

QuoteText::QuoteText(const QString& quote, const QFont& font, int width, int lines)
    : m_layout(beginning(quote, font, width, lines), font)
{
    m_layout.setTextOption(optionFor(quote));
    m_layout.setCacheEnabled(true);
    layOut(width, lines);
    if (!m_cut)
        return;
    // The last line gives up as many characters as the ellipsis needs.
    const QTextLine last = m_layout.lineAt(lines - 1);
    const QString kept = m_layout.text().left(last.textStart());
    QString rest = m_layout.text().mid(last.textStart());
    rest.replace(QChar(QChar::LineSeparator), u' ');
    m_layout.setText(kept + wholeWords(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width - 1)));
    layOut(width, lines);
    m_cut = true;
}

void QuoteText::layOut(int width, int lines)
{
    const double leading = std::ceil(QFontMetricsF(m_layout.font()).height() * 0.22);
    double y = 0;
    int count = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + leading;
        if (++count == lines)
            break;
    }
    m_layout.endLayout();
    m_height = static_cast<int>(std::ceil(qMax(0.0, y - leading)));
    const QTextLine last = m_layout.lineAt(qMax(0, m_layout.lineCount() - 1));
    m_cut = last.isValid() && last.textStart() + last.textLength() < m_layout.text().size();
}

void QuoteText::paint(QPainter& painter, const QPointF& topLeft, const QColor& color) const
{
    painter.setPen(color);
    m_layout.draw(&painter, topLeft);
}

} // namespace lectern
