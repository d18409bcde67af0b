// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

namespace lectern {

/// Whether a table has data in rows and columns; others only lay out the page.
[[nodiscard]] bool isDataTable(const HtmlNode& table);

} // namespace lectern
