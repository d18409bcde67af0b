// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ContentChooser.h"

#include "model/ingest/CandidateScorer.h"
#include "model/ingest/ClassWeight.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr qsizetype candidatesLookedAt = 5;
constexpr float nearlyAsGood = 0.75F;
constexpr qsizetype enoughAlike = 3;

HtmlNode* parentWithin(HtmlNode* node, HtmlNode* body)
{
    return node == body ? nullptr : node->parent;
}

/// When several containers score alike, the article is spread over them: the nearest one that holds enough of them.
HtmlNode* commonContainer(const QList<HtmlNode*>& candidates, HtmlNode* body)
{
    HtmlNode* best = candidates.first();
    QList<HtmlNode*> alike;
    for (HtmlNode* candidate : candidates.first(qMin(candidates.size(), candidatesLookedAt))) {
        if (candidate != best && best->score > 0 && candidate->score / best->score >= nearlyAsGood)
            alike.append(candidate);
    }
    if (alike.size() < enoughAlike)
        return best;
    for (HtmlNode* node = parentWithin(best, body); node && node != body; node = parentWithin(node, body)) {
        const auto held = std::ranges::count_if(alike, [&](const HtmlNode* other) { return other != node && other->isWithin(node); });
        if (held >= enoughAlike)
            return node;
    }
    return best;
}

/// A parent that scores higher holds more of the article.
HtmlNode* betterContainer(HtmlNode* node, HtmlNode* body)
{
    HtmlNode* best = node;
    float last = node->score;
    const float least = last / 3;
    for (HtmlNode* parent = parentWithin(node, body); parent && parent != body; parent = parentWithin(parent, body)) {
        if (!parent->scored)
            continue;
        if (parent->score < least)
            break;
        if (parent->score > last) {
            best = parent;
            break;
        }
        last = parent->score;
    }
    return best;
}

bool isOnlyChild(const HtmlNode* node)
{
    for (const HtmlNode* child = node->parent->firstChild; child; child = child->next) {
        if (child != node && !child->isText() && !child->isDropped())
            return false;
    }
    return true;
}

/// So that siblings of an only child's parent are seen.
HtmlNode* widestOfSame(HtmlNode* node, HtmlNode* body)
{
    while (node != body && node->parent != body && isOnlyChild(node))
        node = node->parent;
    return node;
}

bool endsWithPoint(const HtmlNode& node)
{
    const QString text = node.textContent(100);
    return text.endsWith(u'.') || text.contains(QStringView(u". "));
}

bool isGoodParagraph(const HtmlNode& node)
{
    constexpr int longText = 80;
    const bool paragraph = node.is(GUMBO_TAG_P) || isTextDivision(node) || wrapsOneParagraph(node);
    if (!paragraph)
        return false;
    if (node.measure.text > longText)
        return node.linkDensity() < 0.25F;
    return node.measure.text > 0 && node.measure.linkText == 0 && endsWithPoint(node);
}

bool belongsTo(const HtmlNode& sibling, const HtmlNode& top, float threshold)
{
    if (sibling.hints().testAnyFlags(ClassHint::Clutter | ClassHint::Aside))
        return false;
    if (sibling.scored) {
        const QByteArrayView className = top.attribute("class");
        const float bonus = !className.isEmpty() && sibling.attribute("class") == className ? top.score * 0.2F : 0;
        if (sibling.score + bonus >= threshold)
            return true;
    }
    return isGoodParagraph(sibling);
}

} // namespace

QList<HtmlNode*> chooseContent(const QList<HtmlNode*>& candidates, HtmlNode* body, bool weighClasses)
{
    Q_UNUSED(weighClasses)
    if (candidates.isEmpty() || candidates.first() == body)
        return {body};
    HtmlNode* top = commonContainer(candidates, body);
    top = betterContainer(top, body);
    top = widestOfSame(top, body);
    if (top == body || !top->parent)
        return {top};

    const float threshold = qMax(10.0F, top->score * 0.2F);
    QList<HtmlNode*> content;
    for (HtmlNode* sibling = top->parent->firstChild; sibling; sibling = sibling->next) {
        if (sibling->isText() || sibling->isDropped())
            continue;
        if (sibling == top || belongsTo(*sibling, *top, threshold))
            content.append(sibling);
    }
    return content;
}

} // namespace lectern
