// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lectern {

/// One line of text, escaped so that CommonMark, GitHub's extensions (tables, strikethrough, autolinks, task lists) and Obsidian's
/// (tags, wiki links, ==marks==, %%comments%%, $math$, ^ids) all show it to the letter, wherever in a block it begins.
/// Only what would mean something is escaped, so that the file stays pleasant to read. Line breaks and tabs in `line` become
/// spaces; spaces at its edges, which Markdown would not keep, are dropped.
[[nodiscard]] QString escapedMarkdownLine(QStringView line);

/// The same for a piece of a line: spaces at its edges stay.
[[nodiscard]] QString escapedMarkdownPiece(QStringView piece);

/// Paragraphs of plain text, each a list of its lines, escaped and with the mark of a hard break (two spaces: the one that every
/// editor knows) at the end of all but a paragraph's last. An empty line in the text parts paragraphs.
[[nodiscard]] QList<QStringList> escapedMarkdownParagraphs(QStringView text);

} // namespace lectern
