// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageGeometry.h"
#include "ui/reader/PageStyle.h"

class QPainter;
class QTextTable;
class QTextTableCell;

namespace lectern {

/// Paints what stands beneath and beside the text: grounds of code, bars of quotes, bullets and numbers, separators.
class PagePainter final
{
public:
    PagePainter(QPainter& painter, const PageStyle& style) : m_painter(painter), m_style(style) {}

    void paint(const QList<PageGeometry::PlacedBlock>& blocks);

private:
    /// Right edge of the column, which is narrower in a narrow window.
    [[nodiscard]] double columnEnd(const PageGeometry::PlacedBlock& placed) const;
    /// Of all rows that are in sight.
    void paintHeaderCells(const QList<PageGeometry::PlacedBlock>& blocks);
    void paintHeaderCell(const QTextTable& table, const QTextTableCell& cell);
    void paintCode(const PageGeometry::PlacedBlock& placed);
    void paintQuoteBars(const PageGeometry::PlacedBlock& placed);
    void paintPullQuote(const PageGeometry::PlacedBlock& placed);
    void paintMarker(const PageGeometry::PlacedBlock& placed);
    void paintRule(const PageGeometry::PlacedBlock& placed);

    QPainter& m_painter;
    const PageStyle& m_style;
};

} // namespace lectern
