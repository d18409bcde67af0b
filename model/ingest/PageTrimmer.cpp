// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageTrimmer.h"

#include "model/ingest/HtmlVisibility.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

constexpr auto unlikelyRoles = std::to_array<QByteArrayView>(
    {"alert", "alertdialog", "complementary", "dialog", "menu", "menubar", "navigation"});

bool isUnlikely(const HtmlNode& node)
{
    if (const QByteArrayView role = node.attribute("role"); !role.isEmpty() && std::ranges::find(unlikelyRoles, role) != unlikelyRoles.end())
        return true;
    const ClassHints hints = node.hints();
    if (!hints.testFlag(ClassHint::Unlikely) || hints.testFlag(ClassHint::Perhaps) || node.is(GUMBO_TAG_A))
        return false;
    return !node.hasAncestor(GUMBO_TAG_TABLE, 3) && !node.hasAncestor(GUMBO_TAG_CODE, 3);
}

template <class Predicate>
void dropWhere(HtmlNode* root, DropReason reason, Predicate predicate)
{
    for (HtmlNode* node = root->firstChild; node;) {
        const bool drop = !node->isDropped() && !node->isText() && predicate(*node);
        if (drop)
            node->drop = reason;
        node = drop || node->isDropped() ? node->followingSkippingChildren(root) : node->following(root);
    }
}

} // namespace

void dropUnreadable(HtmlTree& tree)
{
    dropWhere(tree.body(), DropReason::Unreadable, [](const HtmlNode& node) { return isUnreadable(node.tag) || isHidden(node); });
}

void dropUnlikely(HtmlTree& tree)
{
    dropWhere(tree.body(), DropReason::Unlikely, isUnlikely);
}

} // namespace lectern
