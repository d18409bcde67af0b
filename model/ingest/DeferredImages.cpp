// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/DeferredImages.h"

#include "model/ingest/ImageSources.h"

namespace lectern {

namespace {

HtmlNode* imageWithin(HtmlNode* element)
{
    constexpr int enough = 12;
    HtmlNode* node = element;
    for (int seen = 0; node && seen < enough; node = node->following(element), ++seen) {
        if (node->is(GUMBO_TAG_IMG))
            return node;
    }
    return nullptr;
}

HtmlNode* element(HtmlNode* from, HtmlNode* HtmlNode::*step)
{
    while (from && from->isText() && from->measure.text == 0)
        from = from->*step;
    return from && !from->isText() ? from : nullptr;
}

/// The image beside a noscript element that stands for the one in it.
HtmlNode* standInFor(HtmlNode* noscript)
{
    for (HtmlNode* beside : {element(noscript->previous, &HtmlNode::previous), element(noscript->next, &HtmlNode::next)}) {
        if (HtmlNode* image = beside && !beside->is(GUMBO_TAG_NOSCRIPT) ? imageWithin(beside) : nullptr)
            return image;
    }
    return nullptr;
}

bool showsImage(const HtmlNode& image)
{
    const QByteArrayView address = chosenImage(image);
    return !address.isEmpty() && !holdsPlace(address);
}

void reveal(HtmlNode* noscript)
{
    const HtmlNode* image = imageWithin(noscript);
    if (!image || isTrackingPixel(*image) || !showsImage(*image))
        return;
    if (HtmlNode* standIn = standInFor(noscript)) {
        if (showsImage(*standIn))
            return;
        standIn->drop = DropReason::Unreadable;
    }
    noscript->tag = GUMBO_TAG_SPAN;
}

} // namespace

void revealDeferredImages(HtmlTree& tree)
{
    HtmlNode* body = tree.body();
    for (HtmlNode* node = body; node; node = node->following(body)) {
        if (node->is(GUMBO_TAG_NOSCRIPT))
            reveal(node);
    }
}

} // namespace lectern
