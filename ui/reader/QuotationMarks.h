// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageScroll.h"

#include <QTextEdit>

class QHelpEvent;
class QMouseEvent;
class QPainter;

namespace lectern {

/// What the page knows of a quotation.
struct QuotationMark
{
    TextRange range;
    QString speaker;    // may be empty
    bool taken = false; // it is a highlight

    bool operator==(const QuotationMark&) const = default;
};

/// A quiet mark in the margin beside the line on which a quotation begins: hollow for what was only found, full for what was taken. While the mouse is
/// on one, its words are lit up and its speaker is told; a click asks for it.
class QuotationMarks final : public QObject
{
    Q_OBJECT

public:
    /// Watches the viewport of the view, which outlives it.
    QuotationMarks(QTextEdit& view, const ShownPage& page, const PageScroll& scroll);

    /// In the order of the text.
    void setMarks(const QList<QuotationMark>& marks);
    void setShown(bool shown);
    void paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks) const;
    /// Where the mark of the n-th quotation is painted, in the document's coordinates; empty when its line is not laid out.
    [[nodiscard]] QRectF placeOf(qsizetype n) const;

Q_SIGNALS:
    void chosen(qsizetype offset);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] qsizetype firstFrom(qsizetype offset) const;
    [[nodiscard]] QList<qsizetype> visible(const QList<PageGeometry::PlacedBlock>& blocks) const;
    /// -1 when there is none.
    [[nodiscard]] qsizetype markAt(const QPointF& point) const;
    void hover(qsizetype mark);
    bool press(const QMouseEvent& mouse);
    bool showSpeaker(const QHelpEvent& help) const;
    void paintMark(QPainter& painter, const QRectF& place, const QuotationMark& mark, bool hovered) const;

    QTextEdit& m_view;
    const ShownPage& m_page;
    const PageScroll& m_scroll;
    QList<QuotationMark> m_marks;
    bool m_shown = true;
    qsizetype m_hovered = -1;
};

} // namespace lectern
