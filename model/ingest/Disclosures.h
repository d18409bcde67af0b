// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

namespace lectern {

/// Has what a click shows read with the rest: panels of accordions and tabs that a button controls by ARIA, and the
/// button as their heading; buttons that are, or hold, a heading. Menus, dialogs and notices of cookies stay as they are. Asks for a tree that is measured,
/// and leaves it so.
void revealDisclosures(HtmlTree& tree);

} // namespace lectern
