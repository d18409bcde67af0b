// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

namespace lectern {

/// Drops what does not read: controls, players, scripts.
void dropUnreadable(HtmlTree& tree);

/// Drops what the page does not show, at least not at first.
void dropHidden(HtmlTree& tree);
/// Takes back what was dropped as hidden, or drops it again.
void setHiddenShown(HtmlTree& tree, bool shown);

/// Drops parts of the page whose role, class or id says that they are no article: navigation, comments, advertisements. The tree must have
/// been measured.
void dropUnlikely(HtmlTree& tree);

/// Of these only what is never an article, however much text it holds: comments, notes on cookies.
void dropAsides(HtmlTree& tree);

} // namespace lectern
