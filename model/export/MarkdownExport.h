// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/article/Article.h"
#include "model/article/ArticleContent.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lectern {

/// An article's highlights as one Markdown file: front matter, then under the article's headings each highlight as a block quote
/// with note, tags, block id and link. UTF-8 without BOM, "\n", deterministic to the byte; a CommonMark parser gives back
/// the very words of quotes and titles. `annotations` in any order.
[[nodiscard]] QByteArray highlightsToMarkdown(
    const Article& article, const ArticleContent& content, const QList<Annotation>& annotations);

/// The article itself as Markdown, with front matter.
[[nodiscard]] QByteArray articleToMarkdown(const Article& article, const ArticleContent& content);

/// One highlight for the clipboard: block quote, then where it is from, with its link.
[[nodiscard]] QString quotationToMarkdown(const Article& article, const Annotation& annotation);

/// The link to the very passage: a URL with a text fragment (WICG, Scroll to Text Fragment) where the article has an address, else
/// lectern://annotation/UUID.
[[nodiscard]] QString linkTo(const Article& article, const Annotation& annotation);

/// "^lec-" and 8 hex digits of the annotation's UUID.
[[nodiscard]] QString blockId(const Annotation& annotation);

/// Escapes text so that CommonMark shows it to the letter, inside a paragraph.
[[nodiscard]] QString escapedMarkdown(QStringView text);

/// A file name, with ".md", that every system takes and that does not change when the title does not: from the title, cut at 80
/// characters on a word, and 8 hex digits of the UUID.
[[nodiscard]] QString markdownFileName(const Article& article);

} // namespace lectern
