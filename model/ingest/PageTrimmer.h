// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

namespace lectern {

/// Drops what cannot read: hidden elements, controls, scripts.
void dropUnreadable(HtmlTree& tree);

/// Drops parts of the page whose role, class or id says that they are no article: navigation, comments, advertisements.
void dropUnlikely(HtmlTree& tree);

} // namespace lectern
