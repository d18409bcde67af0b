// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/StructureMutator.h"

#include <algorithm>
#include <array>

namespace lectern::fuzz {

namespace {

constexpr auto tags = std::to_array<std::string_view>({"a", "article", "aside", "b", "blockquote", "body", "br", "button", "caption",
    "center", "cite", "code", "col", "dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "form",
    "h1", "h2", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "li", "link", "main", "math", "meta", "nav",
    "noscript", "object", "ol", "p", "picture", "pre", "q", "s", "script", "section", "select", "small", "source", "span", "strong",
    "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "th", "thead", "time", "title", "tr",
    "u", "ul", "video", "x-y"});

constexpr auto attributes = std::to_array<std::string_view>({R"(class="comment share")", R"(class="post-body article-content")",
    R"(class="language-cpp gutter")", R"(class="byline author")", R"(colspan="3" rowspan="70000")", R"(colspan=-1)", "hidden",
    R"(href="#a")", R"(href="javascript:a")", R"(href="data:text/html,x")", R"(href="/x?y=1&amp;z")", R"(id="a")", R"(name=a)",
    R"(itemprop="author datePublished")", R"(role="presentation")", R"(src="data:image/png;base64,AAAA")", R"(src="b.png" width=1)",
    R"(srcset="a.jpg 1x, b.jpg 2x")", R"(data-src="c.jpg")", R"(style="display:none")", R"(start="2147483647")", "title='a\"b'",
    R"(type="application/ld+json")"});

} // namespace

std::string StructureMutator::mutate(std::string_view text)
{
    using Mutation = void (StructureMutator::*)(std::string&);
    constexpr auto mutations = std::to_array<Mutation>({&StructureMutator::repeat, &StructureMutator::move, &StructureMutator::wrap,
        &StructureMutator::nest, &StructureMutator::addAttribute});
    std::string changed(text.empty() ? std::string_view("a") : text);
    const size_t choices = m_marksUp ? mutations.size() : 2;
    (this->*mutations[upTo(choices - 1)])(changed);
    return changed;
}

void StructureMutator::repeat(std::string& text)
{
    constexpr size_t mostBytes = 48 << 10;
    const Piece piece = anyPiece(text, 200);
    const size_t times = size_t(1) << upTo(13);
    const std::string unit = text.substr(piece.start, piece.length);
    std::string repeated;
    for (size_t i = 0; i < times && repeated.size() < mostBytes; ++i)
        repeated += unit;
    text.insert(piece.start, repeated);
}

void StructureMutator::move(std::string& text)
{
    const Piece piece = anyPiece(text, text.size());
    const std::string taken = text.substr(piece.start, piece.length);
    if (upTo(1))
        text.erase(piece.start, piece.length);
    text.insert(upTo(text.size()), taken);
}

void StructureMutator::wrap(std::string& text)
{
    const std::string tag(anyTag());
    const size_t end = placeForTag(text);
    text.insert(end, "</" + tag + ">");
    text.insert(std::min(end, placeForTag(text)), "<" + tag + ">");
}

void StructureMutator::nest(std::string& text)
{
    const std::string first = "<" + std::string(anyTag()) + ">";
    const std::string second = upTo(1) ? "<" + std::string(anyTag()) + ">" : std::string();
    const size_t depth = size_t(1) << upTo(11);
    std::string opened;
    for (size_t i = 0; i < depth; ++i)
        opened += first + second;
    text.insert(placeForTag(text), opened);
}

void StructureMutator::addAttribute(std::string& text)
{
    const size_t tag = text.find('<', upTo(text.size()));
    const size_t end = tag == std::string::npos ? tag : text.find_first_of(" />", tag + 1);
    if (end == std::string::npos)
        return wrap(text);
    text.insert(end, " " + std::string(attributes[upTo(attributes.size() - 1)]));
}

size_t StructureMutator::upTo(size_t most)
{
    return std::uniform_int_distribution<size_t>(0, most)(m_random);
}

StructureMutator::Piece StructureMutator::anyPiece(std::string_view text, size_t longest)
{
    const size_t start = upTo(text.size() - 1);
    return {.start = start, .length = 1 + upTo(std::min(longest, text.size() - start) - 1)};
}

/// Before a tag, mostly, so that what stands there stays whole.
size_t StructureMutator::placeForTag(std::string_view text)
{
    const size_t any = upTo(text.size());
    return upTo(3) ? std::min(text.find('<', any), text.size()) : any;
}

std::string_view StructureMutator::anyTag()
{
    return tags[upTo(tags.size() - 1)];
}

} // namespace lectern::fuzz
