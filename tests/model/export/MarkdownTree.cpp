// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownTree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QByteArray withoutFrontMatter(const QByteArray& markdown)
{
    if (!markdown.startsWith("---\n"))
        return markdown;
    return markdown.mid(markdown.indexOf("\n---\n", 3) + 5);
}

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Node parse(const QByteArray& markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES), cmark_parser_free);
    for (const char* name : {"table", "strikethrough", "autolink", "tagfilter", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), markdown.constData(), size_t(markdown.size()));
    return Node(cmark_parser_finish(parser.get()), cmark_node_free);
}

QString kindOf(cmark_node* node)
{
    return QString::fromUtf8(cmark_node_get_type_string(node));
}

QString inlineText(cmark_node* block)
{
    QString text;
    for (cmark_node* node = cmark_node_first_child(block); node; node = cmark_node_next(node)) {
        const QString kind = kindOf(node);
        if (kind == "text"_L1)
            text += QString::fromUtf8(cmark_node_get_literal(node));
        else if (kind == "linebreak"_L1)
            text += u'\n';
        else if (kind == "link"_L1 && QByteArrayView(cmark_node_get_url(node)).startsWith("mailto:"))
            text += inlineText(node); // GitHub's extension makes these of any text, after escapes are resolved
        else
            text += u'<' + kind + u'>';
    }
    return text;
}

QString quoteText(cmark_node* quote)
{
    QStringList blocks;
    for (cmark_node* node = cmark_node_first_child(quote); node; node = cmark_node_next(node)) {
        const QString kind = kindOf(node);
        if (kind == "paragraph"_L1)
            blocks += inlineText(node);
        else if (kind == "code_block"_L1)
            blocks += QString::fromUtf8(cmark_node_get_literal(node));
        else
            blocks += u'<' + kind + u'>';
    }
    return blocks.join(u"\n\n"_s);
}

QStringList linksIn(cmark_node* root)
{
    QStringList links;
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(root), cmark_iter_free);
    while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
        cmark_node* node = cmark_iter_get_node(walk.get());
        if (kindOf(node) == "link"_L1 && cmark_iter_get_event_type(walk.get()) == CMARK_EVENT_ENTER)
            links += QString::fromUtf8(cmark_node_get_url(node));
    }
    return links;
}

} // namespace

MarkdownTree parsedMarkdown(const QByteArray& markdown)
{
    const Node root = parse(withoutFrontMatter(markdown));
    MarkdownTree tree;
    tree.links = linksIn(root.get());
    for (cmark_node* node = cmark_node_first_child(root.get()); node; node = cmark_node_next(node)) {
        const QString kind = kindOf(node);
        tree.blocks += kind;
        if (kind == "heading"_L1)
            tree.headings += QString::number(cmark_node_get_heading_level(node)) + u' ' + inlineText(node);
        if (kind == "block_quote"_L1)
            tree.quotes += quoteText(node);
        if (kind == "paragraph"_L1)
            tree.paragraphs += inlineText(node);
    }
    return tree;
}

} // namespace lectern
