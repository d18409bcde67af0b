// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Disclosures.h"

#include "model/ingest/HtmlVisibility.h"

#include <QHash>

namespace lectern {

namespace {

/// The controls of a page by the panel they open.
QHash<QByteArrayView, HtmlNode*> controlsIn(HtmlTree& tree)
{
    QHash<QByteArrayView, HtmlNode*> controls;
    for (HtmlNode* node = tree.body(); node; node = node->following(tree.body())) {
        const QByteArrayView panel = node->isText() ? QByteArrayView() : node->attribute("aria-controls");
        const QByteArrayView role = panel.isEmpty() ? QByteArrayView() : node->attribute("role");
        if (!panel.isEmpty() && (node->is(GUMBO_TAG_BUTTON) || role == "button" || role == "tab"))
            controls.insert(panel, node);
    }
    return controls;
}

bool isApart(const HtmlNode& node)
{
    const QByteArrayView role = node.attribute("role");
    const bool kind = node.is(GUMBO_TAG_NAV) || node.is(GUMBO_TAG_HEADER) || node.is(GUMBO_TAG_FOOTER) ||
                      node.is(GUMBO_TAG_ASIDE) || node.is(GUMBO_TAG_FORM) || role == "navigation" || role == "dialog" ||
                      role == "menu" || role == "search";
    return kind || (node.hints().testAnyFlags(ClassHint::Aside | ClassHint::Unlikely) && !node.is(GUMBO_TAG_BODY));
}

bool isWithinSomethingApart(const HtmlNode& panel)
{
    for (const HtmlNode* node = &panel; node; node = node->parent) {
        if (isApart(*node))
            return true;
    }
    return false;
}

/// What a video says is no part of the article that shows it.
bool isTranscript(const HtmlNode& panel)
{
    return panel.attribute("id").contains("transcript") || panel.attribute("class").contains("transcript");
}

bool holdsText(const HtmlNode& panel)
{
    constexpr int shortest = 60;
    return !isTranscript(panel) && panel.measure.text >= shortest && panel.linkDensity() < 0.3F &&
           panel.measure.inputs == 0;
}

bool holdsHeading(const HtmlNode& button)
{
    for (const HtmlNode* node = button.firstChild; node; node = node->following(&button)) {
        if (isHeadingTag(node->tag))
            return true;
    }
    return false;
}

/// The button is all that the heading says, not one beside its words that copies its address.
bool isAHeading(const HtmlNode& button)
{
    constexpr int levels = 3;
    const HtmlNode* above = button.parent;
    for (int level = 0; above && level < levels; ++level, above = above->parent) {
        if (isHeadingTag(above->tag))
            return button.measure.text > 0 && button.measure.text * 10 >= above->measure.text * 9;
    }
    return false;
}

/// A question whose answer a script folds away.
bool revealQuestions(HtmlTree& tree)
{
    bool changed = false;
    for (HtmlNode* node = tree.body(); node; node = node->following(tree.body())) {
        const bool isHeading = node->is(GUMBO_TAG_BUTTON) && isAHeading(*node);
        if (!node->is(GUMBO_TAG_BUTTON) || !(isHeading || holdsHeading(*node)) || isWithinSomethingApart(*node))
            continue;
        node->tag = isHeading ? GUMBO_TAG_SPAN : GUMBO_TAG_DIV;
        changed = true;
    }
    return changed;
}

bool revealPanels(HtmlTree& tree, const QHash<QByteArrayView, HtmlNode*>& controls)
{
    bool changed = false;
    for (HtmlNode* node = tree.body(); node; node = node->following(tree.body())) {
        HtmlNode* control = node->isText() ? nullptr : controls.value(node->attribute("id"));
        if (!control || !isHidden(*node) || !holdsText(*node) || isWithinSomethingApart(*node))
            continue;
        node->disclosed = true;
        if (control->is(GUMBO_TAG_BUTTON))
            control->tag = GUMBO_TAG_DIV;
        changed = true;
    }
    return changed;
}

} // namespace

void revealDisclosures(HtmlTree& tree)
{
    const QHash<QByteArrayView, HtmlNode*> controls = controlsIn(tree);
    const bool panels = !controls.isEmpty() && revealPanels(tree, controls);
    const bool questions = revealQuestions(tree);
    if (panels || questions)
        tree.measure();
}

} // namespace lectern
