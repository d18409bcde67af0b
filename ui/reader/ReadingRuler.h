// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageScroll.h"

class QPainter;

namespace lectern {

/// Holds the eye at one line: what is not near it steps back. It goes with the arrow keys, the caret or the pointer, and keeps to the same
/// height of the view while the text runs through, as on a typewriter. In high contrast nothing is dimmed: two rules frame the line.
class ReadingRuler final : public QObject
{
    Q_OBJECT

public:
    ReadingRuler(QTextEdit& view, ShownPage& page, PageScroll& scroll);

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return m_shown; }
    /// Where the line begins; only while it is shown.
    [[nodiscard]] qsizetype offset() const { return m_offset; }
    /// A line on or back; false when the ruler is not shown.
    bool step(bool forward);
    void moveTo(qsizetype offset);
    /// Leaves all lines of a passage clear, until it is moved on.
    void moveTo(const TextRange& passage);
    /// Stays in sight after something was scrolled or laid out anew.
    void settle();
    /// Upon the text; in page coordinates.
    void paint(QPainter& painter) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A line of the page; lines of table cells beside one another are one.
    struct Row
    {
        double top = 0;
        double bottom = 0;
        int position = 0; // in the document, of the first one's beginning

        [[nodiscard]] double middle() const { return (top + bottom) / 2; }
    };

    [[nodiscard]] QList<Row> rows(double top, double bottom) const;
    [[nodiscard]] std::optional<Row> row() const;
    [[nodiscard]] std::optional<Row> nearest(double y) const;
    [[nodiscard]] std::optional<Row> neighbour(const Row& row, bool forward) const;
    void moveTo(const std::optional<Row>& row);
    void keepHeight(const Row& row);
    void paintRules(QPainter& painter, const Row& row) const;
    void paintDimmed(QPainter& painter, const Row& row) const;

    QTextEdit& m_view;
    ShownPage& m_page;
    PageScroll& m_scroll;
    qsizetype m_offset = 0;
    qsizetype m_end = 0; // of a passage; not behind m_offset: there is none
    bool m_shown = false;
};

} // namespace lectern
