// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/EpubNavigation.h"
#include "model/ingest/HtmlTree.h"

namespace lectern {

/// Brings a book's table of contents into its text, whose headings are the outline: a heading that an entry leads to takes the entry's level,
/// and those below it move along; a line that says what the entry says becomes a heading; where there is neither, one is added.
class BookHeadings final
{
public:
    explicit BookHeadings(const QList<NavigationEntry>& entries);

    /// Changes the tree of a file, or of a piece of one (`first`: of its beginning). Files come in the order of reading.
    void apply(HtmlTree& tree, const QString& path, bool first);

private:
    [[nodiscard]] static HtmlNode* headingAt(HtmlNode* place, const HtmlNode* body, const QString& title);
    void setLevels(HtmlTree& tree, const QHash<const HtmlNode*, int>& levels);

    QHash<QString, QList<NavigationEntry>> m_entries; // by path
    int m_shift = 0;                                  // of headings' levels, since the last that an entry led to
};

} // namespace lectern
