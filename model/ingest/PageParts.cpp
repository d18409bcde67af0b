// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageParts.h"

#include "model/ingest/HtmlVisibility.h"

namespace lectern {

namespace {

bool hasWordLike(QByteArrayView names, QByteArrayView beginning)
{
    for (qsizetype at = names.indexOf(beginning); at >= 0; at = names.indexOf(beginning, at + 1)) {
        if (at == 0 || names[at - 1] == ' ')
            return true;
    }
    return false;
}

bool isOfReaders(const HtmlNode& node)
{
    if (!node.hints().testFlag(ClassHint::Unlikely) || node.is(GUMBO_TAG_BODY) || node.is(GUMBO_TAG_ARTICLE))
        return false;
    for (const char* name : {"class", "id"}) {
        const QByteArrayView names = node.attribute(name);
        if (hasWordLike(names, "comment") || hasWordLike(names, "disqus"))
            return true;
    }
    return false;
}

bool isApart(const HtmlNode& node)
{
    const bool unreadable = isUnreadable(node.tag) && !node.is(GUMBO_TAG_META);
    return node.is(GUMBO_TAG_LABEL) || node.is(GUMBO_TAG_NAV) || unreadable || isOfReaders(node) || isHidden(node);
}

} // namespace

const HtmlNode* nextPart(const HtmlNode* node, const HtmlNode* root)
{
    const HtmlNode* next = node->following(root);
    while (next && !next->isText() && isApart(*next))
        next = next->followingSkippingChildren(root);
    return next;
}

QString textOfPart(const HtmlNode& part, qsizetype limit)
{
    QString text;
    for (const HtmlNode* child = part.firstChild; child && text.size() <= limit; child = child->next)
        text += child->textContent(limit) + u' ';
    return text.simplified();
}

} // namespace lectern
