// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/LeadParagraph.h"

#include "model/ingest/PageText.h"

namespace lectern {

namespace {

constexpr int shortestLead = 60;
constexpr int longestLead = 700;

bool mayBeLead(const HtmlNode& node)
{
    const HtmlMeasure& measure = node.measure;
    return isBlockTag(node.tag) && measure.blocks == 0 && measure.text >= shortestLead && measure.text <= longestLead && node.linkDensity() < 0.2F;
}

/// Descriptions are often cut short, some are longer than the lead.
bool saysTheSame(const QString& lead, const QString& description)
{
    constexpr qsizetype enough = 40;
    const qsizetype common = qMin(lead.size(), description.size());
    return common >= enough && QStringView(lead).first(common) == QStringView(description).first(common);
}

bool isInvisible(const HtmlNode& node)
{
    return node.drop == DropReason::Unreadable || node.drop == DropReason::Hidden;
}

/// Within a header that was left out it still counts.
HtmlNode* paragraphSaying(const QString& description, HtmlNode* body, const HtmlNode* end)
{
    for (HtmlNode* node = body->firstChild; node && node != end;) {
        const bool skip = isInvisible(*node) || node->hints().testFlag(ClassHint::Aside);
        if (!skip && mayBeLead(*node) && saysTheSame(comparable(node->textContent()), description))
            return node;
        node = skip && !end->isWithin(node) ? node->followingSkippingChildren(body) : node->following(body);
    }
    return nullptr;
}

} // namespace

HtmlNode* findLeadParagraph(HtmlNode* body, const QList<HtmlNode*>& content, const PageMetadata& metadata)
{
    constexpr qsizetype asSubtitle = 100;
    const QString description = comparable(metadata.description);
    if (content.isEmpty() || content.first() == body || description.isEmpty())
        return nullptr;
    HtmlNode* lead = paragraphSaying(description, body, content.first());
    const QString& subtitle = metadata.article.subtitle;
    const bool isSubtitle = lead && subtitle.size() <= asSubtitle && comparable(lead->textContent()) == comparable(subtitle);
    const bool isRepeated = lead && paragraphSaying(description, content.first(), lead);
    return isSubtitle || isRepeated ? nullptr : lead;
}

} // namespace lectern
