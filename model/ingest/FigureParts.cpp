// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/FigureParts.h"

#include "model/ingest/HtmlVisibility.h"

namespace lectern {

namespace {

bool isMoreThanPicture(const HtmlNode& node)
{
    switch (node.tag) {
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_UL: return true;
    default: return node.is(GUMBO_TAG_IMG) && node.hasAttribute("data-embed");
    }
}

bool isCaption(const HtmlNode& node)
{
    if (node.is(GUMBO_TAG_FIGCAPTION))
        return true;
    return !node.isText() && node.hints().testFlag(ClassHint::Caption) && node.measure.text > 0 && node.measure.images == 0;
}

bool isSilent(const HtmlNode* sibling, HtmlNode* HtmlNode::*step)
{
    for (int looked = 0; sibling && looked < 16; sibling = sibling->*step, ++looked) {
        if (isBlockTag(sibling->tag) || sibling->is(GUMBO_TAG_BR))
            return true;
        if (sibling->measure.text > 0 && !sibling->isDropped())
            return false;
    }
    return true;
}

} // namespace

FigureParts figureParts(const HtmlNode& figure)
{
    FigureParts parts;
    for (HtmlNode* node = figure.firstChild; node;) {
        const bool passed = node->isDropped() || (!node->isText() && (isUnreadable(node->tag) || isHidden(*node)));
        const bool caption = !passed && isCaption(*node);
        if (caption)
            parts.captions.append(node);
        else if (!passed && isMoreThanPicture(*node))
            parts.other = true;
        else if (!passed && node->is(GUMBO_TAG_IMG))
            parts.images.append(node);
        node = passed || caption ? node->followingSkippingChildren(&figure) : node->following(&figure);
    }
    return parts;
}

bool isCaptionedImage(const HtmlNode& division)
{
    constexpr int mostImages = 4;
    constexpr int longestCaption = 1000;
    constexpr int mostBlocks = 8;
    const HtmlMeasure& measure = division.measure;
    if (!division.is(GUMBO_TAG_DIV) && !division.is(GUMBO_TAG_DL))
        return false;
    if (measure.images == 0 || measure.images > mostImages || measure.text == 0 || measure.text > longestCaption || measure.blocks > mostBlocks)
        return false;
    const FigureParts parts = figureParts(division);
    int text = 0;
    for (const HtmlNode* caption : parts.captions)
        text += caption->measure.text;
    return !parts.images.isEmpty() && !parts.other && text * 10 >= measure.text * 9;
}

bool standsAlone(const HtmlNode& image)
{
    for (const HtmlNode* node = &image; node && !isBlockTag(node->tag); node = node->parent) {
        if (!isSilent(node->previous, &HtmlNode::previous) || !isSilent(node->next, &HtmlNode::next))
            return false;
    }
    return true;
}

} // namespace lectern
