// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/ClassWords.h"

#include <QByteArrayView>
#include <QString>
#include <gumbo.h>

namespace lectern {

/// What stands below a node, counted once for all stages of extraction. Lengths in characters, white space collapsed.
struct HtmlMeasure
{
    int text = 0;
    float linkText = 0; // a link within the page counts for a third, an anchor for nothing
    int commas = 0;
    int blocks = 0; // block-level elements
    int elements = 0;
    int paragraphs = 0;
    int images = 0;
    int items = 0;       // of lists
    int inputs = 0;
    int headingText = 0;
    int listText = 0;
    int proseText = 0; // in elements that hold text, not in bare inline ones
};

enum class DropReason : quint8 { None, Unreadable, Hidden, Unlikely, Clutter };

/// An element or a text of a page. Owned by its HtmlTree.
struct HtmlNode
{
    GumboTag tag = GUMBO_TAG_LAST; // GUMBO_TAG_LAST: a text
    DropReason drop = DropReason::None; // not to be read, with all below it
    bool scored = false;
    bool shown = false; // though its attributes hide it
    bool disclosed = false; // the same, for good: a click shows it
    ClassHints classHints = {};
    ClassHints idHints = {};
    HtmlNode* parent = nullptr;
    HtmlNode* firstChild = nullptr;
    HtmlNode* lastChild = nullptr;
    HtmlNode* next = nullptr;
    HtmlNode* previous = nullptr;
    QByteArrayView text = {}; // UTF-8, of a text
    const GumboElement* source = nullptr;
    HtmlMeasure measure = {};
    float score = 0; // as a container of the article; 0 when it was not looked at

    [[nodiscard]] bool isText() const { return tag == GUMBO_TAG_LAST; }
    [[nodiscard]] bool isDropped() const { return drop != DropReason::None; }
    [[nodiscard]] ClassHints hints() const { return classHints | idHints; }
    [[nodiscard]] float linkDensity() const { return measure.text > 0 ? measure.linkText / float(measure.text) : 0; }
    [[nodiscard]] bool is(GumboTag wanted) const { return tag == wanted; }
    /// UTF-8; null when it is not there.
    [[nodiscard]] QByteArrayView attribute(const char* name) const;
    [[nodiscard]] bool hasAttribute(const char* name) const;
    /// Whether its class has this very word.
    [[nodiscard]] bool hasClass(QByteArrayView word) const;
    /// The next node in document order within `root`, over what lies below this one or past it; null at the end.
    [[nodiscard]] HtmlNode* following(const HtmlNode* root) const;
    [[nodiscard]] HtmlNode* followingSkippingChildren(const HtmlNode* root) const;
    [[nodiscard]] bool isWithin(const HtmlNode* ancestor) const;
    [[nodiscard]] bool hasAncestor(GumboTag wanted, int within = 1000) const;
    /// Drops it and takes what it holds out of the measures above it.
    void dropFor(DropReason reason);
    /// Text of all below it that is not dropped, white space collapsed.
    [[nodiscard]] QString textContent(qsizetype limit = 1 << 16) const;
};

/// What a node adds to the measure of its parent.
[[nodiscard]] HtmlMeasure contributionOf(const HtmlNode& node);
void add(HtmlMeasure& sum, const HtmlMeasure& part);
void subtract(HtmlMeasure& sum, const HtmlMeasure& part);

[[nodiscard]] bool isBlockTag(GumboTag tag);
[[nodiscard]] bool isHeadingTag(GumboTag tag);

} // namespace lectern
