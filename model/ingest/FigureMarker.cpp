// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/FigureMarker.h"

namespace lectern {

namespace {

bool isCaption(const HtmlNode& node)
{
    constexpr int longestCaption = 500;
    return !node.isText() && !node.isDropped() && node.classHints.testFlag(ClassHint::Caption) && node.measure.text > 0
        && node.measure.text <= longestCaption && !node.is(GUMBO_TAG_FIGCAPTION) && !node.is(GUMBO_TAG_IMG) && !node.hasAncestor(GUMBO_TAG_FIGURE);
}

/// The nearest box with an image that holds hardly any text but the caption.
HtmlNode* boxOf(const HtmlNode& caption, const HtmlNode* root)
{
    constexpr int credit = 60;
    constexpr int levels = 4;
    HtmlNode* box = caption.parent;
    for (int level = 0; level < levels && box && box != root; ++level, box = box->parent) {
        if (box->measure.text > caption.measure.text + credit)
            return nullptr;
        if (box->measure.images > 0)
            return box->is(GUMBO_TAG_DIV) || box->is(GUMBO_TAG_SPAN) || box->is(GUMBO_TAG_P) || box->is(GUMBO_TAG_SECTION) ? box : nullptr;
    }
    return nullptr;
}

} // namespace

void markFigures(const QList<HtmlNode*>& content)
{
    for (HtmlNode* root : content) {
        for (HtmlNode* node = root; node; node = node->isDropped() ? node->followingSkippingChildren(root) : node->following(root)) {
            HtmlNode* box = isCaption(*node) ? boxOf(*node, root) : nullptr;
            if (!box)
                continue;
            box->tag = GUMBO_TAG_FIGURE;
            node->tag = GUMBO_TAG_FIGCAPTION;
        }
    }
}

} // namespace lectern
