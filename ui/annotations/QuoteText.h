// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QColor;
class QPainter;

namespace lectern {

/// A quote laid out in lines of a width, cut with an ellipsis after so many of them. Aligned to the side where its script begins.
class QuoteText final
{
public:
    /// `lines` 0: all of them.
    QuoteText(const QString& quote, const QFont& font, int width, int lines);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isCut() const { return m_cut; }
    void paint(QPainter& painter, const QPointF& topLeft, const QColor& color) const;

private:
    void layOut(int width, int lines);

    QTextLayout m_layout;
    int m_height = 0;
    bool m_cut = false;
};

} // namespace lectern
