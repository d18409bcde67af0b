// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/MarkdownReader.h"

#include "model/ingest/FrontMatter.h"
#include "model/ingest/PageReader.h"

#include <QUrl>
#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <memory>
#include <mutex>

namespace lectern {

namespace {

using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

constexpr int options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8;

void registerExtensions()
{
    static std::once_flag once;
    std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
}

QByteArray renderedPiece(QByteArrayView markdown)
{
    const Parser parser(cmark_parser_new(options), cmark_parser_free);
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), markdown.data(), static_cast<size_t>(markdown.size()));
    const Node document(cmark_parser_finish(parser.get()), cmark_node_free);
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_render_html(document.get(), options, cmark_parser_get_syntax_extensions(parser.get())), std::free);
    return QByteArray(html.get());
}

bool isMarkup(char c)
{
    return c == '\n' || QByteArrayView("*_`~[]<|&\\!:-+").contains(c);
}

/// Up to `most` signs that may be markup; all of an ordinary text.
QByteArrayView beginningOf(QByteArrayView markdown, qsizetype most)
{
    const auto end = std::ranges::find_if(markdown, [&](char c) { return isMarkup(c) && --most < 0; });
    return markdown.first(end - markdown.begin());
}

/// Where to cut: behind the last empty line, else behind the last line, else before the sign itself.
qsizetype endOfPiece(QByteArrayView beginning)
{
    for (const QByteArrayView end : {QByteArrayView("\n\n"), QByteArrayView("\n")}) {
        if (const qsizetype at = beginning.lastIndexOf(end); at > beginning.size() / 2)
            return at + end.size();
    }
    return beginning.size();
}

/// The parser takes some 350 bytes for each piece of markup. Texts that are nearly all markup are read in pieces, so that its tree
/// stays in proportion to the text; references and footnotes then hold within their piece.
QByteArray rendered(QByteArrayView markdown, const Deadline& deadline)
{
    registerExtensions();
    const qsizetype most = 50'000 + markdown.size() / 100;
    QByteArray html;
    while (!markdown.isEmpty() && !deadline.hasPassed()) {
        const QByteArrayView beginning = beginningOf(markdown, most);
        const qsizetype end = beginning.size() < markdown.size() ? endOfPiece(beginning) : markdown.size();
        html += renderedPiece(markdown.first(end));
        markdown = markdown.sliced(end);
    }
    return html;
}

} // namespace

IngestedArticle readMarkdown(QByteArrayView utf8, const QString& url, const Deadline& deadline)
{
    const FrontMatter front = readFrontMatter(utf8);
    const QString base = url.isEmpty() ? front.metadata.url : url;
    IngestedArticle article = readFragment(
        rendered(utf8.sliced(front.length), deadline), QUrl(base), front.metadata.title, deadline);
    const QString heading = article.metadata.title;
    article.metadata = front.metadata;
    article.metadata.url = base;
    if (article.metadata.title.isEmpty())
        article.metadata.title = heading;
    return article;
}

} // namespace lectern
