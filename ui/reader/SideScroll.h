// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageScroll.h"

#include <QHash>
#include <QObject>
#include <QRegion>

class QKeyEvent;
class QMouseEvent;
class QPainter;
class QTextEdit;
class QTextTable;
class QWheelEvent;

namespace lectern {

/// Code with lines longer than the column, and tables wider than it, scroll sideways in their box: by wheel, by their
/// bar, by the arrow keys, and after the caret. The laid-out lines of code are moved, and the left margins of tables,
/// so that carets, hits and highlights are where the letters are.
class SideScroll final : public QObject
{
    Q_OBJECT

public:
    SideScroll(QTextEdit& view, const ShownPage& page, const PageScroll& scroll);

    /// The page was set anew, or another text is shown.
    void reset();
    /// Moves the lines of code in these blocks to where their boxes have been scrolled to.
    void place(const QList<PageGeometry::PlacedBlock>& blocks) const;
    /// What of the viewport's rectangle text may be painted in: beside a box that scrolls there is none.
    [[nodiscard]] QRegion textRegion(const QRect& rect, const QList<PageGeometry::PlacedBlock>& blocks) const;
    /// Over the text: shades where it goes on, and bars. The painter is at the page's coordinates.
    void paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks) const;
    /// Scrolls the box so that a document position in it is seen.
    void reveal(int position);

    bool wheel(const QWheelEvent& wheel);
    bool press(const QKeyEvent& key);

Q_SIGNALS:
    void scrolled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A box that scrolls, or the part of it that is in sight, in the page's coordinates.
    struct Box
    {
        int key = 0;                 // offset of the code; below 0 for a table
        QTextTable* table = nullptr; // nullptr: code
        QRectF ground;
        double most = 0; // how far it can be scrolled
    };

    [[nodiscard]] QList<Box> boxes(const QList<PageGeometry::PlacedBlock>& blocks) const;
    [[nodiscard]] Box codeBox(const PageGeometry::PlacedBlock& placed) const;
    [[nodiscard]] Box tableBox(const PageGeometry::PlacedBlock& placed, QTextTable* table) const;
    [[nodiscard]] double widthOf(int key) const;
    [[nodiscard]] double columnEnd() const;
    [[nodiscard]] double padding(const Box& box) const;
    void moveTable(const Box& box) const;
    [[nodiscard]] QRectF barOf(const Box& box) const;
    [[nodiscard]] QRectF thumbOf(const Box& box) const;
    [[nodiscard]] std::optional<Box> boxAt(const QPointF& onPage) const;
    void scrollBy(const Box& box, double pixels);
    bool drag(const QMouseEvent& mouse);

    QTextEdit& m_view;
    const ShownPage& m_page;
    const PageScroll& m_scroll;
    QHash<int, double> m_offsets;        // pixels, by key
    mutable QHash<int, double> m_widths; // of the longest lines, by key
    bool m_pressed = false;              // a mouse button, on the page
    std::optional<int> m_dragged;        // key
    double m_dragFrom = 0;
};

} // namespace lectern
