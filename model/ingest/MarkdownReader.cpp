// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/MarkdownReader.h"

#include "model/ingest/FrontMatter.h"
#include "model/ingest/PageReader.h"

#include <QUrl>
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

QByteArray rendered(QByteArrayView markdown)
{
    registerExtensions();
    const Parser parser(cmark_parser_new(options), cmark_parser_free);
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), markdown.data(), static_cast<size_t>(markdown.size()));
    const Node document(cmark_parser_finish(parser.get()), cmark_node_free);
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_render_html(document.get(), options, cmark_parser_get_syntax_extensions(parser.get())), std::free);
    return QByteArray(html.get());
}

} // namespace

IngestedArticle readMarkdown(QByteArrayView utf8, const QString& url)
{
    const FrontMatter front = readFrontMatter(utf8);
    const QString base = url.isEmpty() ? front.metadata.url : url;
    IngestedArticle article = readFragment(rendered(utf8.sliced(front.length)), QUrl(base), front.metadata.title);
    const QString heading = article.metadata.title;
    article.metadata = front.metadata;
    article.metadata.url = base;
    if (article.metadata.title.isEmpty())
        article.metadata.title = heading;
    return article;
}

} // namespace lectern
