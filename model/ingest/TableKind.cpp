// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/TableKind.h"

namespace lectern {

namespace {

struct TableCensus
{
    int rows = 0;
    int cells = 0;
    int headers = 0;
    int tables = 0;
    int parts = 0; // caption, thead, col…
    int blocksInCells = 0;
};

/// Looks at the beginning only, so that tables in tables cost no more than they are long.
TableCensus census(const HtmlNode& table)
{
    constexpr int enough = 2000;
    TableCensus counted;
    int seen = 0;
    for (const HtmlNode* node = table.firstChild; node && seen < enough; node = node->following(&table), ++seen) {
        switch (node->tag) {
        case GUMBO_TAG_TR: ++counted.rows; break;
        case GUMBO_TAG_TD:
            ++counted.cells;
            counted.blocksInCells += node->measure.blocks;
            break;
        case GUMBO_TAG_TH:
            ++counted.cells;
            counted.headers += node->measure.text > 0;
            break;
        case GUMBO_TAG_TABLE: ++counted.tables; break;
        case GUMBO_TAG_CAPTION:
        case GUMBO_TAG_COLGROUP:
        case GUMBO_TAG_TFOOT:
        case GUMBO_TAG_THEAD: ++counted.parts; break;
        default: break;
        }
    }
    return counted;
}

} // namespace

bool isDataTable(const HtmlNode& table)
{
    const QByteArrayView role = table.attribute("role");
    if (role == "presentation" || role == "none")
        return false;
    const TableCensus counted = census(table);
    if (counted.cells < 2 || counted.rows == 0)
        return false;
    if (counted.headers > 0 || counted.parts > 0 || role == "table" || role == "grid")
        return counted.tables == 0 || counted.headers > 0;
    if (counted.tables > 0 || counted.rows < 2 || counted.cells <= counted.rows)
        return false;
    const bool wordy = table.measure.text / counted.cells > 300 || counted.blocksInCells > 4 * counted.cells;
    return !wordy;
}

} // namespace lectern
