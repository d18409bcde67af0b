// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/TableCursor.h"

namespace lectern {

void TableCursor::nextRow()
{
    ++m_row;
    m_column = 0;
    m_columnSpan = 0;
    for (int& rows : m_taken)
        rows = qMax(0, rows - 1);
}

void TableCursor::placeCell(int rowSpan, int columnSpan)
{
    if (m_row < 0)
        nextRow();
    m_column = firstFreeFrom(m_column + m_columnSpan);
    while (m_column >= maximumColumns) {
        nextRow();
        m_column = firstFreeFrom(0);
    }
    m_columnSpan = qBound(1, columnSpan, maximumColumns - m_column);
    if (m_taken.size() < m_column + m_columnSpan)
        m_taken.resize(m_column + m_columnSpan);
    std::fill_n(m_taken.begin() + m_column, m_columnSpan, qBound(1, rowSpan, maximumRowSpan));
}

int TableCursor::firstFreeFrom(int column) const
{
    while (column < m_taken.size() && m_taken[column] > 0)
        ++column;
    return column;
}

} // namespace lectern
