// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ContentTrimmer.h"

#include "model/ingest/CandidateScorer.h"
#include "model/ingest/ClassWeight.h"
#include "model/ingest/TableKind.h"

#include <algorithm>
#include <ranges>

namespace lectern {

namespace {

bool isListTag(GumboTag tag)
{
    return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL;
}

/// Sentences without items, in lists that only indent them, as older pages have them.
bool isLooseProse(const HtmlNode& node)
{
    return isListTag(node.tag) && node.measure.text > 15 && node.linkDensity() < 0.2F && node.measure.items == 0;
}

/// Paragraphs of it, and hardly a link: an article's part, whatever it is called.
bool holdsProse(const HtmlNode& node)
{
    constexpr ClassHints otherwise = ClassHint::Aside | ClassHint::Clutter | ClassHint::Share | ClassHint::Caption;
    const HtmlMeasure& measure = node.measure;
    return measure.paragraphs >= 2 && measure.text > 300 && measure.commas >= 4 && node.linkDensity() < 0.1F && !node.hints().testAnyFlags(otherwise);
}

/// Sentences with links in them, not a box of links.
bool isLinkedProse(const HtmlNode& node)
{
    constexpr ClassHints otherwise = ClassHint::Aside | ClassHint::Clutter | ClassHint::Share | ClassHint::Caption | ClassHint::Negative;
    constexpr float sentences = 120;
    const auto isProse = [&](const HtmlNode& part) { return float(part.measure.text) - part.measure.linkText >= sentences && part.linkDensity() < 0.3F; };
    const bool box = node.measure.items > 0 || node.measure.inputs > 0 || node.hints().testAnyFlags(otherwise) || node.hasAncestor(GUMBO_TAG_LI, 4);
    if (box || !isProse(node))
        return false;
    for (const HtmlNode* part = node.firstChild; part; part = part->following(&node)) {
        if (part->is(GUMBO_TAG_P) && !part->isDropped() && isProse(*part))
            return true;
    }
    return false;
}

/// "Main article: …": a line on where else to look, in an element of its own.
bool isPointer(const HtmlNode& node)
{
    return isTextDivision(node) && node.linkDensity() >= 0.25F && node.measure.commas < 10;
}

/// Lists that are nothing but pictures are galleries.
bool isGallery(const HtmlNode& node)
{
    return node.measure.items > 0 && node.measure.images == node.measure.items;
}

/// Whether prose comes before the next heading.
bool leadsToProse(const HtmlNode& heading)
{
    constexpr int farthest = 40; // nodes
    constexpr int prose = 80;
    int looked = 0;
    for (const HtmlNode* node = heading.followingSkippingChildren(nullptr); node && looked < farthest; ++looked) {
        if (isHeadingTag(node->tag))
            return false;
        if (!node->isDropped() && (node->is(GUMBO_TAG_P) || isTextDivision(*node)) && node->measure.text >= prose)
            return node->linkDensity() < 0.25F;
        node = node->isDropped() ? node->followingSkippingChildren(nullptr) : node->following(nullptr);
    }
    return false;
}

/// A quotation, or the post of somebody else, in divisions of its own, and nothing else.
bool wrapsAQuote(const HtmlNode& node)
{
    constexpr int levels = 6;
    const HtmlNode* part = &node;
    for (int level = 0; part && level < levels; ++level) {
        if (part->is(GUMBO_TAG_BLOCKQUOTE))
            return true;
        const HtmlNode* only = nullptr;
        for (const HtmlNode* child = part->firstChild; child; child = child->next) {
            if (child->isDropped() || child->measure.text == 0)
                continue;
            if (only)
                return false;
            only = child;
        }
        part = only;
    }
    return false;
}

} // namespace

ContentTrimmer::ContentTrimmer(const QList<HtmlNode*>& roots, Strictness strictness)
    : m_roots(roots.begin(), roots.end())
    , m_strictness(strictness)
{
    for (HtmlNode* root : roots) {
        for (HtmlNode* node = root; node; node = node->following(root)) {
            if (!node->isText())
                m_nodes.append(node);
        }
    }
}

void ContentTrimmer::trim()
{
    dropConditionally(GUMBO_TAG_FIELDSET);
    dropKinds();
    dropShareLinks();
    dropNegativeHeadings();
    for (const GumboTag tag : {GUMBO_TAG_TABLE, GUMBO_TAG_UL, GUMBO_TAG_DIV})
        dropConditionally(tag);
    dropPointers();
}

/// From the last to the first, so that a container is judged by what is left in it.
template <class Predicate>
void ContentTrimmer::dropWhere(Predicate predicate)
{
    m_dataTables.clear(); // what was dropped before may have made another table of it
    for (HtmlNode* node : m_nodes | std::views::reverse) {
        if (!node->isDropped() && predicate(*node))
            node->dropFor(DropReason::Clutter);
    }
}

void ContentTrimmer::dropKinds()
{
    dropWhere([&](const HtmlNode& node) {
        const bool kind = node.is(GUMBO_TAG_FOOTER) || node.is(GUMBO_TAG_ASIDE) || node.is(GUMBO_TAG_NAV);
        return kind && !m_roots.contains(&node);
    });
}

void ContentTrimmer::dropShareLinks()
{
    constexpr int shortText = 500;
    dropWhere([&](const HtmlNode& node) {
        return node.hints().testFlag(ClassHint::Share) && node.measure.text < shortText && !m_roots.contains(&node);
    });
}

void ContentTrimmer::dropNegativeHeadings()
{
    if (!m_strictness.weighClasses)
        return;
    dropWhere([](const HtmlNode& node) {
        return (node.is(GUMBO_TAG_H1) || node.is(GUMBO_TAG_H2)) && classWeight(node) < 0;
    });
}

void ContentTrimmer::dropConditionally(GumboTag tag)
{
    if (!m_strictness.conditionally)
        return;
    dropWhere([&](const HtmlNode& node) { return node.is(tag) && isClutter(node); });
}

void ContentTrimmer::dropPointers()
{
    if (!m_strictness.conditionally)
        return;
    dropWhere([&](const HtmlNode& node) {
        const bool free = !isInDataTable(node) && !node.hasAncestor(GUMBO_TAG_FIGURE, 3) && !node.hasAncestor(GUMBO_TAG_DL, 2) && !m_roots.contains(&node);
        return isPointer(node) && node.measure.images == 0 && free;
    });
}

/// Each table is looked at once, however much stands in it.
bool ContentTrimmer::isInDataTable(const HtmlNode& node)
{
    for (const HtmlNode* above = &node; above; above = above->parent) {
        if (!above->is(GUMBO_TAG_TABLE))
            continue;
        const auto known = m_dataTables.constFind(above);
        if (known != m_dataTables.cend() ? *known : *m_dataTables.insert(above, isDataTable(*above)))
            return true;
    }
    return false;
}

/// A list of places or products: most of its headings lead to pages of their own.
bool ContentTrimmer::headingsAreLinks()
{
    constexpr int series = 4;
    if (!m_headingsAreLinks) {
        int links = 0;
        int others = 0;
        for (const HtmlNode* node : std::as_const(m_nodes)) {
            if (isHeadingTag(node->tag) && !node->isDropped())
                ++(node->linkDensity() > 0.5F ? links : others);
        }
        m_headingsAreLinks = links >= series && links > others;
    }
    return *m_headingsAreLinks;
}

bool ContentTrimmer::isClutter(const HtmlNode& node)
{
    const HtmlMeasure& measure = node.measure;
    if (isTextDivision(node) || wrapsOneParagraph(node)) // paragraphs in all but name
        return false;
    if (node.parent && node.parent->is(GUMBO_TAG_DL)) // a term with what it means
        return false;
    if (node.hasAncestor(GUMBO_TAG_BLOCKQUOTE, 8) || wrapsAQuote(node))
        return false;
    if (isInDataTable(node) || node.hasAncestor(GUMBO_TAG_CODE, 4) || m_roots.contains(&node))
        return false;
    const int weight = m_strictness.weighClasses ? classWeight(node) : 0;
    if (weight < 0 && !holdsProse(node))
        return true;
    if (measure.commas >= 10)
        return false;

    const bool list = isListTag(node.tag) || (measure.text > 0 && float(measure.listText) / float(measure.text) > 0.9F);
    const bool inFigure = node.hasAncestor(GUMBO_TAG_FIGURE, 3);
    const float density = node.linkDensity();
    const bool picturesOnly = measure.images > 1 && float(measure.paragraphs) / float(measure.images) < 0.5F && !inFigure;
    const bool itemsOnly = !list && measure.items - 100 > measure.paragraphs;
    const bool checklist = list && measure.inputs <= measure.items;
    const bool controls = measure.inputs > measure.paragraphs / 3 && !checklist;
    const bool tiny = !list && !holdsOnlyHeadings(node) && measure.text < 25 && (measure.images == 0 || measure.images > 2) && !inFigure && density > 0;
    const bool links = (!list && weight < 25 && density > 0.2F) || (weight >= 25 && density > 0.5F);
    const bool linked = links && !isLinkedProse(node) && !(holdsOnlyHeadings(node) && headingsAreLinks() && leadsToProse(node));
    const bool proseless = measure.images == 0 && measure.text > 0 && measure.proseText == 0 && !holdsOnlyHeadings(node) && !isLooseProse(node);
    const bool empty = measure.text == 0 && measure.images == 0;
    const bool clutter = picturesOnly || itemsOnly || controls || tiny || linked || proseless || empty;
    return clutter && !(list && isGallery(node));
}

} // namespace lectern
