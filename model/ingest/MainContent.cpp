// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/MainContent.h"

#include "model/ingest/CandidateScorer.h"
#include "model/ingest/ClutterTrimmer.h"
#include "model/ingest/ContentChooser.h"
#include "model/ingest/ContentReview.h"
#include "model/ingest/ContentTrimmer.h"
#include "model/ingest/LeadImage.h"
#include "model/ingest/LeadParagraph.h"
#include "model/ingest/PageTrimmer.h"
#include "model/ingest/TeaserCards.h"

#include <array>

namespace lectern {

namespace {

constexpr int enoughText = 500;

/// How much is left out before looking for the article; each attempt is milder than the one before.
struct Attempt
{
    bool dropUnlikely;
    bool weighClasses;
    bool trimConditionally;
};

constexpr std::array<Attempt, 4> attempts{{{true, true, true}, {false, true, true}, {false, false, true}, {false, false, false}}};

int textOf(const QList<HtmlNode*>& content)
{
    int text = 0;
    for (const HtmlNode* node : content)
        text += node->measure.text;
    return text;
}

QList<HtmlNode*> attempted(HtmlTree& tree, const Attempt& attempt)
{
    tree.restore(DropReason::Unlikely);
    attempt.dropUnlikely ? dropUnlikely(tree) : dropAsides(tree);
    tree.measure();
    const QList<HtmlNode*> candidates = CandidateScorer(attempt.weighClasses).score(tree.body());
    const QList<HtmlNode*> chosen = chooseContent(candidates, tree.body(), attempt.weighClasses);
    const QList<HtmlNode*> content = reviewedContent(chosen, tree.body());
    ContentTrimmer(content, {.weighClasses = attempt.weighClasses, .conditionally = attempt.trimConditionally}).trim();
    return content;
}

QList<HtmlNode*> bestAttempt(HtmlTree& tree)
{
    const Attempt* best = nullptr;
    int most = 0;
    for (const Attempt& attempt : attempts) {
        const QList<HtmlNode*> content = attempted(tree, attempt);
        const int text = textOf(content);
        if (text >= enoughText)
            return content;
        if (text > most) {
            most = text;
            best = &attempt;
        }
    }
    return best ? attempted(tree, *best) : QList<HtmlNode*>{tree.body()};
}

/// On some pages a script shows the article: when hardly anything reads without it, what is hidden comes into question.
QList<HtmlNode*> bestOfShownAndHidden(HtmlTree& tree)
{
    dropHidden(tree);
    const QList<HtmlNode*> shown = bestAttempt(tree);
    const int shownText = textOf(shown);
    if (shownText >= enoughText)
        return shown;
    setHiddenShown(tree, true);
    const QList<HtmlNode*> all = bestAttempt(tree);
    if (textOf(all) > 3 * qMax(shownText, enoughText / 2))
        return all;
    setHiddenShown(tree, false);
    return bestAttempt(tree);
}

/// Within the content, and nothing between them dropped.
bool isShownWith(const HtmlNode& node, const QList<HtmlNode*>& content)
{
    const HtmlNode* above = &node;
    while (above && !above->isDropped() && !content.contains(above))
        above = above->parent;
    return above && !above->isDropped();
}

/// What an article opens with and was not chosen with it.
void bringBack(HtmlNode* part, QList<HtmlNode*>& content)
{
    if (!part)
        return;
    part->drop = DropReason::None;
    if (!isShownWith(*part, content))
        content.prepend(part);
}

QList<HtmlNode*> withLead(QList<HtmlNode*> content, HtmlNode* body, const PageMetadata& metadata)
{
    HtmlNode* image = findLeadImage(body, content, metadata);
    HtmlNode* paragraph = findLeadParagraph(body, content, metadata);
    bringBack(image, content);
    bringBack(paragraph, content);
    return content;
}

} // namespace

QList<HtmlNode*> findMainContent(HtmlTree& tree, const PageMetadata& metadata)
{
    dropUnreadable(tree);
    const QList<HtmlNode*> content = bestOfShownAndHidden(tree);
    dropTeaserCards(content, metadata.article.url);
    ClutterTrimmer(content, metadata).trim();
    if (textOf(content) > 0)
        return withLead(content, tree.body(), metadata);
    tree.restore(DropReason::Unlikely); // a page of clutter is better than nothing
    return {tree.body()};
}

QList<HtmlNode*> findLikelyContent(HtmlTree& tree)
{
    dropUnreadable(tree);
    dropHidden(tree);
    dropUnlikely(tree);
    tree.measure();
    return {tree.body()};
}

QList<HtmlNode*> findReadableContent(HtmlTree& tree)
{
    dropUnreadable(tree);
    dropHidden(tree);
    tree.measure();
    return {tree.body()};
}

} // namespace lectern
