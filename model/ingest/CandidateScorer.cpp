// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/CandidateScorer.h"

#include "model/ingest/ClassWeight.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr int shortest = 25;    // of a paragraph that counts
constexpr int highestLevel = 5; // of the ancestors that it speaks for

float initialScore(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_DIV: return 5;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_BLOCKQUOTE: return 3;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_FORM: return -3;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_TH: return -5;
    default: return 0;
    }
}

bool isParagraph(const HtmlNode& node)
{
    switch (node.tag) {
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TD: return true;
    case GUMBO_TAG_DIV: return isTextDivision(node);
    default: return false;
    }
}

float scoreOf(int text, int commas)
{
    return 1 + float(commas + 1) + float(qMin(text / 100, 3));
}

/// The containers above, with divs that only wrap a paragraph left out.
HtmlNode* containerAbove(const HtmlNode& node)
{
    HtmlNode* above = node.parent;
    while (above && wrapsOneParagraph(*above))
        above = above->parent;
    return above;
}

} // namespace

bool isTextDivision(const HtmlNode& node)
{
    return node.is(GUMBO_TAG_DIV) && node.measure.blocks == 0 && node.measure.text > 0;
}

bool holdsOnlyHeadings(const HtmlNode& node)
{
    return node.measure.text > 0 && float(node.measure.headingText) >= 0.9F * float(node.measure.text);
}

bool wrapsOneParagraph(const HtmlNode& node)
{
    if (!node.is(GUMBO_TAG_DIV) || node.measure.paragraphs != 1 || node.linkDensity() >= 0.25F)
        return false;
    const HtmlNode* only = nullptr;
    for (const HtmlNode* child = node.firstChild; child; child = child->next) {
        if (child->isDropped() || (child->isText() && child->measure.text == 0))
            continue;
        if (only || !child->is(GUMBO_TAG_P))
            return false;
        only = child;
    }
    return only != nullptr;
}

QList<HtmlNode*> CandidateScorer::score(HtmlNode* body)
{
    for (HtmlNode* node = body->firstChild; node;) {
        if (node->isDropped()) {
            node = node->followingSkippingChildren(body);
            continue;
        }
        if (!node->isText() && node->measure.text >= shortest) {
            if (isParagraph(*node))
                scoreParagraph(*node);
            else if (node->is(GUMBO_TAG_DIV))
                scoreLooseText(*node);
        }
        node = node->following(body);
    }
    for (HtmlNode* candidate : std::as_const(m_candidates))
        candidate->score *= 1 - candidate->linkDensity();
    std::ranges::stable_sort(m_candidates, std::ranges::greater(), &HtmlNode::score);
    return m_candidates;
}

void CandidateScorer::scoreParagraph(const HtmlNode& paragraph)
{
    credit(containerAbove(paragraph), scoreOf(paragraph.measure.text, paragraph.measure.commas));
}

/// Text that stands in a div between its blocks.
void CandidateScorer::scoreLooseText(HtmlNode& container)
{
    HtmlMeasure run;
    const auto end = [&] {
        if (run.text >= shortest)
            credit(&container, scoreOf(run.text, run.commas));
        run = {};
    };
    for (const HtmlNode* child = container.firstChild; child; child = child->next) {
        if (isBlockTag(child->tag) || child->measure.blocks > 0)
            end();
        else if (!child->isDropped())
            add(run, child->measure);
    }
    end();
}

void CandidateScorer::credit(HtmlNode* container, float score)
{
    for (int level = 0; container && level < highestLevel; ++level, container = containerAbove(*container)) {
        if (container->is(GUMBO_TAG_HTML) || !container->parent)
            return;
        initialise(*container);
        const float divider = level == 0 ? 1 : level == 1 ? 2 : float(level) * 3;
        container->score += score / divider;
    }
}

void CandidateScorer::initialise(HtmlNode& container)
{
    if (container.scored)
        return;
    container.scored = true;
    container.score = initialScore(container.tag) + float(m_weighClasses ? classWeight(container) : 0);
    m_candidates.append(&container);
}

} // namespace lectern
