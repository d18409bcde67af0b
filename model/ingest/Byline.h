// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

#include <QStringList>

namespace lectern {

/// The authors' names in a byline: without "By", dates, addresses and titles of office; empty when no name is in it.
[[nodiscard]] QStringList authorsIn(const QString& byline);

/// The byline that a page shows: rel=author, itemprop=author, or an element named so.
[[nodiscard]] QStringList shownAuthors(HtmlTree& tree);

} // namespace lectern
