// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

#include <QStringList>

namespace lectern {

/// The authors that a page shows: rel=author, itemprop=author, an element named so, or a line "By Ada Field".
[[nodiscard]] QStringList shownAuthors(HtmlTree& tree);

} // namespace lectern
