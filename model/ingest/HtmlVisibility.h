// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

namespace lectern {

/// An element of a kind that never reads: a form control, an embedded player, ruby's annotations.
[[nodiscard]] bool isUnreadable(GumboTag tag);

/// Hidden by its own attributes, or shown to screen readers only.
[[nodiscard]] bool isHidden(const HtmlNode& element);

} // namespace lectern
