// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ContentReview.h"

namespace lectern {

namespace {

/// Text and prose (text that is no link) of several nodes.
struct ReviewedText
{
    float text = 0;
    float prose = 0;
};

ReviewedText reviewedText(const HtmlNode& node)
{
    const auto text = float(node.measure.text);
    return {.text = text, .prose = text - node.measure.linkText};
}

ReviewedText reviewedText(const QList<HtmlNode*>& content)
{
    ReviewedText sum;
    for (const HtmlNode* node : content) {
        const ReviewedText part = reviewedText(*node);
        sum.text += part.text;
        sum.prose += part.prose;
    }
    return sum;
}

/// Much more prose, and hardly any links with it.
bool isMoreOfTheArticle(const ReviewedText& wider, const ReviewedText& held)
{
    constexpr float worthwhile = 300;
    constexpr float share = 0.4F;
    constexpr float proseAmongIt = 0.8F;
    const float prose = wider.prose - held.prose;
    return prose >= qMax(worthwhile, share * held.prose) && prose >= proseAmongIt * (wider.text - held.text);
}

/// Articles in several sections, of which one scored best.
QList<HtmlNode*> widened(const QList<HtmlNode*>& content, HtmlNode* body)
{
    ReviewedText held = reviewedText(content);
    HtmlNode* widest = nullptr;
    for (HtmlNode* above = content.first()->parent; above && above != body; above = above->parent) {
        const ReviewedText wider = reviewedText(*above);
        if (isMoreOfTheArticle(wider, held)) {
            widest = above;
            held = wider;
        }
    }
    return widest ? QList<HtmlNode*>{widest} : content;
}

/// How surely the page itself says that an element is its article: 0 when it does not.
int articleRank(const HtmlNode& node)
{
    if (node.attribute("itemprop") == "articleBody")
        return 3;
    if ((node.is(GUMBO_TAG_DIV) || node.is(GUMBO_TAG_SECTION)) && node.hints().testFlag(ClassHint::Body))
        return 2;
    return node.is(GUMBO_TAG_ARTICLE) ? 1 : 0;
}

struct NamedArticle
{
    HtmlNode* node = nullptr;
    qsizetype root = 0; // the part of the content that it is in
    int rank = 0;
};

/// The most surely named element that holds most of the content's prose.
NamedArticle namedArticle(const QList<HtmlNode*>& content)
{
    constexpr float most = 0.65F;
    const float enough = most * reviewedText(content).prose;
    NamedArticle best;
    for (qsizetype root = 0; root < content.size(); ++root) {
        for (HtmlNode* node = content[root]; node;) {
            const bool holdsMost = !node->isText() && !node->isDropped() && reviewedText(*node).prose >= enough;
            if (const int rank = holdsMost ? articleRank(*node) : 0; rank > best.rank)
                best = {.node = node, .root = root, .rank = rank};
            node = holdsMost ? node->following(content[root]) : node->followingSkippingChildren(content[root]);
        }
    }
    return best;
}

void dropAfter(HtmlNode* node, const HtmlNode* root)
{
    for (HtmlNode* next = node->followingSkippingChildren(root); next; next = next->followingSkippingChildren(root))
        next->dropFor(DropReason::Clutter);
}

/// The body of an article is where it ends, but its lead may stand before it.
QList<HtmlNode*> narrowed(const QList<HtmlNode*>& content)
{
    const NamedArticle article = namedArticle(content);
    if (!article.node)
        return content;
    if (article.rank == 1)
        return {article.node};
    dropAfter(article.node, content[article.root]);
    return content.first(article.root + 1);
}

} // namespace

QList<HtmlNode*> reviewedContent(const QList<HtmlNode*>& content, HtmlNode* body)
{
    return content.isEmpty() || content.first() == body ? content : narrowed(widened(content, body));
}

} // namespace lectern
