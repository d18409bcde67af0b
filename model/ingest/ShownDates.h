// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

namespace lectern {

/// The dates that a page shows, ISO 8601; empty where it shows none.
struct ShownDates
{
    QString published = {};
    QString modified = {};  // where the page says that it is one: "Updated March 3, 2020"
    bool besideTitle = false; // `published` stands within a few elements of the title
};

[[nodiscard]] ShownDates shownDates(HtmlTree& tree, const QString& title, bool monthFirst);

} // namespace lectern
