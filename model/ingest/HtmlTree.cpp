// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/HtmlTree.h"

#include "model/ingest/ByteSearch.h"

#include <algorithm>
#include <vector>

namespace lectern {

namespace {

bool isWhiteSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Length with white space collapsed, and commas of several scripts.
HtmlMeasure measured(QByteArrayView text)
{
    HtmlMeasure measure;
    bool space = true;
    bool ascii = true;
    for (const char c : text) {
        const bool continuation = (static_cast<uchar>(c) & 0xC0) == 0x80;
        ascii = ascii && static_cast<signed char>(c) >= 0;
        measure.text += isWhiteSpace(c) ? !space : !continuation;
        space = isWhiteSpace(c);
        measure.commas += c == ',';
    }
    if (ascii)
        return measure;
    for (const QByteArrayView comma : {"\xEF\xBC\x8C", "\xE3\x80\x81", "\xD8\x8C"}) {
        for (qsizetype at = text.indexOf(comma); at >= 0; at = text.indexOf(comma, at + 1))
            ++measure.commas;
    }
    return measure;
}

bool isDigit(char c, bool hexadecimal)
{
    const char lower = char(c | 0x20);
    return (c >= '0' && c <= '9') || (hexadecimal && lower >= 'a' && lower <= 'f');
}

/// The parser reckons with "&#x1999…1" until its number overflows, and writes what is no UTF-8. What is longer than any character's number
/// becomes zero, which is none.
void boundReferences(QByteArray& html)
{
    constexpr qsizetype longest = 7;
    for (qsizetype at = indexOfRare(html, "&#"); at >= 0; at = indexOfRare(html, "&#", at + 2)) {
        qsizetype first = at + 2;
        const bool hexadecimal = first < html.size() && (html[first] | 0x20) == 'x';
        first += hexadecimal;
        while (first < html.size() && html[first] == '0')
            ++first;
        qsizetype end = first;
        while (end < html.size() && isDigit(html[end], hexadecimal))
            ++end;
        if (end - first > longest)
            std::fill(html.begin() + first, html.begin() + end, '0');
    }
}

} // namespace

HtmlTree::HtmlTree(QByteArray html)
    : m_html(std::move(html))
{
    boundReferences(m_html);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_parsed = gumbo_parse_with_options(&options, m_html.constData(), static_cast<size_t>(m_html.size()));
    build(m_parsed->root);
}

HtmlTree::~HtmlTree()
{
    gumbo_destroy_output(&kGumboDefaultOptions, m_parsed);
}

void HtmlTree::build(GumboNode* document)
{
    struct Pending
    {
        GumboNode* source;
        HtmlNode* parent;
    };
    std::vector<Pending> pending{{document, nullptr}};
    while (!pending.empty()) {
        const auto [source, parent] = pending.back();
        pending.pop_back();
        HtmlNode* node = add(source, parent);
        if (!node || node->isText())
            continue;
        const GumboVector& children = source->v.element.children;
        for (unsigned i = children.length; i-- > 0;)
            pending.push_back({static_cast<GumboNode*>(children.data[i]), node});
    }
    m_root = &m_nodes.front();
}

HtmlNode* HtmlTree::add(GumboNode* source, HtmlNode* parent)
{
    const bool isElement = source->type == GUMBO_NODE_ELEMENT;
    const bool isText = source->type == GUMBO_NODE_TEXT || source->type == GUMBO_NODE_WHITESPACE || source->type == GUMBO_NODE_CDATA;
    if (!isElement && !isText)
        return nullptr;
    HtmlNode& node = m_nodes.emplace_back();
    node.parent = parent;
    if (isElement) {
        node.tag = source->v.element.tag;
        node.source = &source->v.element;
        node.classHints = classHints(node.attribute("class"));
        node.idHints = classHints(node.attribute("id"));
    } else {
        node.text = QByteArrayView(source->v.text.text);
        node.measure = measured(node.text);
    }
    if (parent) {
        node.previous = parent->lastChild;
        (parent->lastChild ? parent->lastChild->next : parent->firstChild) = &node;
        parent->lastChild = &node;
    }
    return &node;
}

void HtmlTree::measure()
{
    for (HtmlNode& node : m_nodes) {
        if (!node.isText())
            node.measure = {};
    }
    for (auto node = m_nodes.rbegin(); node != m_nodes.rend(); ++node) {
        if (node->parent && !node->isDropped())
            lectern::add(node->parent->measure, contributionOf(*node));
    }
}

void HtmlTree::restore(DropReason reason)
{
    for (HtmlNode& node : m_nodes) {
        if (node.drop >= reason)
            node.drop = DropReason::None;
        node.score = 0;
        node.scored = false;
    }
    measure();
}

HtmlNode* HtmlTree::addBefore(HtmlNode* next, GumboTag tag, const QByteArray& text)
{
    HtmlNode& element = m_nodes.emplace_back();
    element.tag = tag;
    element.parent = next->parent;
    element.next = next;
    element.previous = next->previous;
    (next->previous ? next->previous->next : next->parent->firstChild) = &element;
    next->previous = &element;
    HtmlNode& child = m_nodes.emplace_back();
    child.text = m_added.emplace_back(text);
    child.measure = measured(child.text);
    element.firstChild = element.lastChild = &child;
    child.parent = &element;
    return &element;
}

HtmlNode* HtmlTree::childOfRoot(GumboTag tag)
{
    for (HtmlNode* child = m_root->firstChild; child; child = child->next) {
        if (child->is(tag))
            return child;
    }
    return m_root;
}

HtmlNode* HtmlTree::body()
{
    return childOfRoot(GUMBO_TAG_BODY);
}

HtmlNode* HtmlTree::head()
{
    return childOfRoot(GUMBO_TAG_HEAD);
}

} // namespace lectern
