// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

namespace lectern {

/// The language that pages and highlighters name for a pre element: "cpp". Empty when none is named.
[[nodiscard]] QString codeLanguage(const HtmlNode& pre);

/// The column of line numbers that highlighters set beside code.
[[nodiscard]] bool isGutter(const HtmlNode& node);

/// Verse: its line breaks are the author's.
[[nodiscard]] bool isVerse(const HtmlNode& element);

} // namespace lectern
