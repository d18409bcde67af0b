// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageTrimmer.h"

#include "model/ingest/CandidateScorer.h"
#include "model/ingest/HtmlVisibility.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

constexpr auto unlikelyRoles = std::to_array<QByteArrayView>(
    {"alert", "alertdialog", "complementary", "dialog", "menu", "menubar", "navigation"});

float proseIn(const HtmlNode& node)
{
    return float(node.measure.text) - node.measure.linkText;
}

/// Whatever it is called: what holds so much of a page's prose is its article.
bool holdsTheProse(const HtmlNode& node, float proseOfPage)
{
    return !node.hints().testFlag(ClassHint::Aside) && proseIn(node) > 0.4F * proseOfPage && node.linkDensity() < 0.15F;
}

/// Some pages (Blogger's among them) give their article to readers without scripts only.
bool holdsAnArticle(const HtmlNode& noscript)
{
    constexpr int longText = 400;
    return noscript.is(GUMBO_TAG_NOSCRIPT) && noscript.measure.text > longText && noscript.measure.blocks > 0;
}

/// A heading, or what holds one and nothing else. One that is a link leads elsewhere.
bool isHeading(const HtmlNode& node)
{
    const bool only = node.measure.images == 0 && holdsOnlyHeadings(node);
    return (isHeadingTag(node.tag) || node.is(GUMBO_TAG_DT) || only) && node.linkDensity() < 0.5F;
}

constexpr ClassHints otherParts = ClassHint::Negative | ClassHint::Aside | ClassHint::Clutter | ClassHint::Share;

/// What is called "header" heads a part of the page where it is a heading, or a line behind prose.
bool headsAPart(const HtmlNode& node, int proseBefore)
{
    constexpr int enough = 600;
    constexpr int longest = 120;
    const HtmlMeasure& measure = node.measure;
    const bool line = proseBefore >= enough && !node.is(GUMBO_TAG_HEADER) && measure.text <= longest && measure.images == 0 && node.linkDensity() < 0.2F;
    return !node.hints().testAnyFlags(otherParts) && (isHeading(node) || line);
}

struct PageProse
{
    float all = 0;
    int before = 0; // the node that is looked at
};

bool isUnlikely(const HtmlNode& node, const PageProse& prose)
{
    if (const QByteArrayView role = node.attribute("role"); !role.isEmpty() && std::ranges::find(unlikelyRoles, role) != unlikelyRoles.end())
        return true;
    const ClassHints hints = node.hints();
    const bool header = hints.testFlag(ClassHint::Header) && !headsAPart(node, prose.before);
    if (!(header || hints.testFlag(ClassHint::Unlikely)) || hints.testFlag(ClassHint::Perhaps) || node.is(GUMBO_TAG_A) || node.is(GUMBO_TAG_IMG))
        return false;
    if (holdsTheProse(node, prose.all) || (isHeadingTag(node.tag) && node.linkDensity() < 0.5F && !hints.testAnyFlags(otherParts)))
        return false;
    return !node.hasAncestor(GUMBO_TAG_TABLE, 3) && !node.hasAncestor(GUMBO_TAG_CODE, 3);
}

/// Of a paragraph that an article may have.
int proseOf(const HtmlNode& node)
{
    constexpr int shortest = 80;
    return node.is(GUMBO_TAG_P) && node.measure.text >= shortest && node.linkDensity() < 0.25F ? node.measure.text : 0;
}

/// Comments, or a note on cookies.
bool isAside(const HtmlNode& node)
{
    if (!node.hints().testFlag(ClassHint::Aside) || isHeadingTag(node.tag) || node.is(GUMBO_TAG_A))
        return false;
    constexpr auto names = std::to_array<QByteArrayView>({"comments", "comment-list", "commentlist", "disqus_thread", "respond", "cookie"});
    return std::ranges::any_of(names, [&](QByteArrayView name) { return node.hasClass(name) || node.attribute("id").startsWith(name); })
        || node.attribute("id").contains("cookie");
}

bool holdsTitle(const HtmlNode& node)
{
    for (const HtmlNode* below = node.firstChild; below; below = below->following(&node)) {
        if (below->is(GUMBO_TAG_H1))
            return true;
    }
    return false;
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
    for (HtmlNode* node = tree.body()->firstChild; node; node = node->following(tree.body())) {
        if (holdsAnArticle(*node))
            node->tag = GUMBO_TAG_DIV;
    }
    dropWhere(tree.body(), DropReason::Unreadable, [](const HtmlNode& node) { return isUnreadable(node.tag); });
}

void dropHidden(HtmlTree& tree)
{
    dropWhere(tree.body(), DropReason::Hidden, isHidden);
}

void setHiddenShown(HtmlTree& tree, bool shown)
{
    for (HtmlNode* node = tree.body()->firstChild; node; node = node->following(tree.body()))
        node->shown = shown && node->drop == DropReason::Hidden;
    shown ? tree.restore(DropReason::Hidden) : dropHidden(tree);
}

void dropUnlikely(HtmlTree& tree)
{
    PageProse prose{.all = proseIn(*tree.body())};
    dropWhere(tree.body(), DropReason::Unlikely, [&](const HtmlNode& node) {
        const bool unlikely = isUnlikely(node, prose);
        prose.before += unlikely ? 0 : proseOf(node);
        return unlikely;
    });
}

void dropAsides(HtmlTree& tree)
{
    dropWhere(tree.body(), DropReason::Unlikely, [](const HtmlNode& node) { return isAside(node) && !holdsTitle(node); });
}

} // namespace lectern
