// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

namespace lectern {

/// Where the next cell of a table stands, with cells that reach down from the rows above (HTML, "forming a table").
class TableCursor final
{
public:
    static constexpr int maximumColumns = 256;
    static constexpr int maximumRowSpan = 1000;

    void nextRow();
    /// Places a cell and moves past it. A row that is too long goes on in a new one.
    void placeCell(int rowSpan, int columnSpan);

    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] int columnSpan() const { return m_columnSpan; }
    [[nodiscard]] TableShape shape() const { return {.rows = m_row + 1, .columns = static_cast<int>(m_taken.size())}; }

private:
    [[nodiscard]] int firstFreeFrom(int column) const;

    QList<int> m_taken; // rows that each column is still taken for, this one included
    int m_row = -1;
    int m_column = 0;
    int m_columnSpan = 0;
};

} // namespace lectern
