// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/TeaserCards.h"

#include <QHash>
#include <QUrl>

namespace lectern {

namespace {

constexpr int longestCard = 600;
constexpr qsizetype enoughCards = 3;

const HtmlNode* linkAround(const HtmlNode& node)
{
    const HtmlNode* above = node.parent;
    for (int level = 0; above && level < 3; ++level, above = above->parent) {
        if (above->is(GUMBO_TAG_A))
            return above;
    }
    return nullptr;
}

/// The link that a heading is, or stands in; null when it is more.
const HtmlNode* linkOf(const HtmlNode& heading)
{
    if (const HtmlNode* around = linkAround(heading))
        return around;
    for (const HtmlNode* node = heading.firstChild; node; node = node->following(&heading)) {
        if (node->is(GUMBO_TAG_A))
            return node->measure.text * 10 >= heading.measure.text * 9 ? node : nullptr;
    }
    return nullptr;
}

bool leadsElsewhereOnTheSite(const HtmlNode& link, const QUrl& page)
{
    const QByteArrayView address = link.attribute("href");
    if (address.isEmpty() || address.startsWith('#'))
        return false;
    const QUrl target = page.resolved(QUrl(QString::fromUtf8(address)));
    return target.host() == page.host() && target.path() != page.path();
}

/// The widest element around a heading that has no other and little text; the heading itself when there is none.
HtmlNode* cardOf(HtmlNode* heading, const QList<HtmlNode*>& roots)
{
    HtmlNode* card = heading;
    const auto grows = [&](const HtmlNode* above) {
        return above && !roots.contains(above) && above->measure.text <= longestCard && above->measure.headingText <= heading->measure.text
            && above->measure.paragraphs <= 2;
    };
    while (grows(card->parent))
        card = card->parent;
    return card;
}

} // namespace

void dropTeaserCards(const QList<HtmlNode*>& roots, const QString& url)
{
    const QUrl page(url);
    QHash<const HtmlNode*, QList<HtmlNode*>> cards; // by what they stand in
    int text = 0;
    for (HtmlNode* root : roots) {
        text += root->measure.text;
        for (HtmlNode* node = root->firstChild; node; node = node->isDropped() ? node->followingSkippingChildren(root) : node->following(root)) {
            if (node->isDropped() || !isHeadingTag(node->tag) || node->measure.text == 0)
                continue;
            const HtmlNode* link = linkOf(*node);
            HtmlNode* card = link && leadsElsewhereOnTheSite(*link, page) ? cardOf(node, roots) : node;
            if (card != node)
                cards[card->parent].append(card);
        }
    }
    for (const QList<HtmlNode*>& group : std::as_const(cards)) {
        int held = 0;
        for (const HtmlNode* card : group)
            held += card->measure.text;
        for (HtmlNode* card : group) {
            if (group.size() >= enoughCards && held * 2 < text)
                card->dropFor(DropReason::Clutter);
        }
    }
}

} // namespace lectern
