// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/HeadingNames.h"

#include "model/ingest/PageText.h"

namespace lectern {

namespace {

/// The heading that a part begins with, within its first few nodes.
const HtmlNode* firstHeading(const HtmlNode& part)
{
    constexpr int near = 12; // nodes
    int looked = 0;
    for (const HtmlNode* node = part.firstChild; node && looked < near; node = node->following(&part), ++looked) {
        if (isHeadingTag(node->tag))
            return node;
        if (node->isText() && node->measure.text > 0)
            return nullptr;
    }
    return nullptr;
}

/// Systems leave out short words, and cut long ids.
bool isNamedLikeItsHeading(const HtmlNode& part)
{
    constexpr qsizetype shortest = 4;
    const HtmlNode* heading = firstHeading(part);
    if (!heading)
        return false;
    const QString name = comparable(QString::fromUtf8(part.attribute("id")));
    return name.size() >= shortest && comparable(heading->textContent(400)).startsWith(name);
}

} // namespace

void forgetHeadingNames(HtmlTree& tree)
{
    for (HtmlNode* node = tree.body(); node; node = node->following(tree.body())) {
        if (node->idHints && (isHeadingTag(node->tag) || isNamedLikeItsHeading(*node)))
            node->idHints = {};
    }
}

} // namespace lectern
