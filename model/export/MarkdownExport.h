// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/article/Article.h"
#include "model/article/ArticleContent.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace lectern {

/// An article's highlights as one Markdown file: front matter, then under those of the article's headings that lead to highlights each
/// highlight as a block quote, its block id (Obsidian wants it on a line of its own), its speaker, note and tags, and the link to the
/// passage. What the newest version no longer has comes last, under its own heading. UTF-8 without BOM, "\n", deterministic to the
/// byte. `annotations` in any order.
///
/// A CommonMark parser gives back the very words of quotes and titles, with white space so: an empty line parts paragraphs, a line
/// break is a hard break, a tab is two spaces, spaces at the edges of lines are dropped, an image is its alternative text. A quote
/// from one block of code is a block of code, to the byte.
///
/// A note is the reader's own Markdown, written unchanged as a list item: whatever it leaves open, a fence, a comment, a
/// heading, ends with the item.
[[nodiscard]] QByteArray highlightsToMarkdown(
    const Article& article, const ArticleContent& content, const QList<Annotation>& annotations);

/// An article with what was highlighted in it.
struct AnnotatedArticle
{
    Article article;
    std::shared_ptr<const ArticleContent> content;
    QList<Annotation> annotations;
};

/// Several articles in one file; the front matter names them all. One article alone is written as by the function above.
[[nodiscard]] QByteArray highlightsToMarkdown(const QList<AnnotatedArticle>& articles);

/// The article itself as Markdown, with front matter.
[[nodiscard]] QByteArray articleToMarkdown(const Article& article, const ArticleContent& content);

/// One highlight for the clipboard: block quote, then where it is from, with its link.
[[nodiscard]] QString quotationToMarkdown(const Article& article, const Annotation& annotation);

/// The link to the very passage: a URL with a text fragment (WICG, URL Fragment Text Directives) where the article has an address,
/// else lectern://annotation/UUID. Prefix and suffix are added when the words stand more than once in the content, or
/// when the content is not given.
[[nodiscard]] QString linkTo(const Article& article, const Annotation& annotation, const ArticleContent* content = nullptr);

/// "^lec-" and 8 hex digits of the annotation's UUID.
[[nodiscard]] QString blockId(const Annotation& annotation);

/// Escapes text so that CommonMark shows it to the letter; an empty line parts paragraphs, a line break is a hard break.
[[nodiscard]] QString escapedMarkdown(QStringView text);

/// A file name, with ".md", that every system takes: from the title, cut at 80 characters on a word, and 8 hex digits of the UUID.
[[nodiscard]] QString markdownFileName(const Article& article);

} // namespace lectern
