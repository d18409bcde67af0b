// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <gumbo.h>

namespace lectern {

/// What stands below a node, counted once for all stages of extraction. Lengths in UTF-8 bytes, white space collapsed.
struct HtmlMeasure
{
    int text = 0;
    int linkText = 0;
    int commas = 0;
    int blocks = 0; // block-level elements below
    int elements = 0;
};

/// An element or a text of a page. Owned by its HtmlTree.
struct HtmlNode
{
    GumboTag tag = GUMBO_TAG_LAST; // GUMBO_TAG_LAST: a text
    bool dropped = false;          // not to be read, with all below it
    HtmlNode* parent = nullptr;
    HtmlNode* firstChild = nullptr;
    HtmlNode* lastChild = nullptr;
    HtmlNode* next = nullptr;
    HtmlNode* previous = nullptr;
    QByteArrayView text = {}; // UTF-8, of a text
    const GumboElement* source = nullptr;
    HtmlMeasure measure = {};
    float score = 0; // as a container of the article; 0 when it was not looked at
    bool scored = false;

    [[nodiscard]] bool isText() const { return tag == GUMBO_TAG_LAST; }
    [[nodiscard]] bool is(GumboTag wanted) const { return tag == wanted; }
    /// UTF-8; null when it is not there.
    [[nodiscard]] QByteArrayView attribute(const char* name) const;
    [[nodiscard]] bool hasAttribute(const char* name) const;
    /// The next node in document order within `root`, over what lies below this one or past it; null at the end.
    [[nodiscard]] HtmlNode* following(const HtmlNode* root) const;
    [[nodiscard]] HtmlNode* followingSkippingChildren(const HtmlNode* root) const;
    [[nodiscard]] bool isWithin(const HtmlNode* ancestor) const;
    /// Text of all below it that is not dropped, white space collapsed.
    [[nodiscard]] QString textContent(qsizetype limit = 1 << 16) const;
};

[[nodiscard]] bool isBlockTag(GumboTag tag);
[[nodiscard]] bool isHeadingTag(GumboTag tag);

} // namespace lectern
