// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

namespace lectern {

/// Images that a script would load, whose address stands in a noscript element only: that one becomes readable, and what holds its
/// place goes. To be called before the tree is measured.
void revealDeferredImages(HtmlTree& tree);

} // namespace lectern
