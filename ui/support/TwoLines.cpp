// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/TwoLines.h"

#include <QPainter>
#include <QTextLayout>

namespace lectern {

namespace {

    // What fits on the first line, cut where words end.
    qsizetype lengthOfFirstLine(const QString& text, const QFont& font, int width)
    {
        QTextLayout layout(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(width);
        layout.endLayout();
        return line.isValid() ? line.textLength() : 0;
    }

    // The text's own direction orders its words; which edge they begin at is the window's.
    void paintAligned(QPainter& painter, const QRect& line, const QString& text, bool rightToLeft)
    {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        QTextOption option(Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::NoWrap);
        painter.drawText(line, shown, option);
    }

} // namespace

int paintTwoLines(QPainter& painter, const QRect& area, const QString& text)
{
    const QString whole = text.simplified();
    const bool rightToLeft = whole.isRightToLeft();
    const qsizetype first = lengthOfFirstLine(whole, painter.font(), area.width());
    const int height = painter.fontMetrics().lineSpacing();
    paintAligned(painter, QRect(area.x(), area.y(), area.width(), height), whole.first(first).trimmed(), rightToLeft);
    const QString rest = whole.sliced(first).trimmed();
    if (rest.isEmpty())
        return 1;
    paintAligned(painter, QRect(area.x(), area.y() + height, area.width(), height), rest, rightToLeft);
    return 2;
}

void paintOneLine(QPainter& painter, const QRect& line, const QString& text)
{
    paintAligned(painter, line, text.simplified(), text.isRightToLeft());
}

} // namespace lectern
