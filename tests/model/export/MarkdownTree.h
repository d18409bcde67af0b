// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lectern {

/// What cmark-gfm, with all of GitHub's extensions, reads in a Markdown text, its front matter left out.
struct MarkdownTree
{
    QStringList blocks;   // kinds of the top-level blocks: "heading", "block_quote", "paragraph", "list", …
    QStringList headings; // "2 Title"
    QStringList quotes;   // text of each top-level block quote: paragraphs parted by "\n\n", hard breaks "\n"; code to the byte
    QStringList links;    // addresses
    QStringList paragraphs; // text of the top-level paragraphs
};

/// Any inline markup in a heading or quote stands in its text as "<emph>", "<link>" …: escaped text must not have any.
[[nodiscard]] MarkdownTree parsedMarkdown(const QByteArray& markdown);

} // namespace lectern
