// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

namespace lectern {

// What is said of an element by epub:type (EPUB 3 Structural Semantics) or by its role (DPUB-ARIA).

/// One of the words, divided by spaces, that an epub:type or a role is made of.
[[nodiscard]] bool hasKind(const HtmlNode& node, std::initializer_list<QByteArrayView> types, std::initializer_list<QByteArrayView> roles);

/// A link to a footnote or endnote.
[[nodiscard]] bool isNoteReference(const HtmlNode& node);

/// A footnote or endnote.
[[nodiscard]] bool isNote(const HtmlNode& node);

/// A link from a note to the place that refers to it.
[[nodiscard]] bool isBackLink(const HtmlNode& node);

} // namespace lectern
