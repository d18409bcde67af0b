// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/LeadParagraph.h"

#include "model/ingest/PageParts.h"
#include "model/ingest/PageText.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int shortestLead = 60;
constexpr int longestLead = 700;
constexpr int longestSubtitle = 100;

// Elements between the title and a lead.
constexpr int closeBy = 6;
constexpr int nearby = 20;
constexpr int farOff = 60;

/// Descriptions are often cut short, some are longer than the lead.
bool saysTheSame(const QString& lead, const QString& description)
{
    constexpr qsizetype enough = 40;
    const qsizetype common = qMin(lead.size(), description.size());
    return common >= enough && QStringView(lead).first(common) == QStringView(description).first(common);
}

bool endsSentence(const QString& text)
{
    return !text.isEmpty() && u".!?…:\"”“»)"_s.contains(text.back());
}

bool isNoPlaceForLeads(const HtmlNode& node)
{
    if (node.drop == DropReason::Unreadable || node.drop == DropReason::Hidden)
        return true;
    return node.is(GUMBO_TAG_FIGURE) || node.is(GUMBO_TAG_FIGCAPTION) || node.is(GUMBO_TAG_TABLE);
}

/// Looks for the lead from the title on (without one: from the top) to the first prose of the content.
class LeadSearch final
{
public:
    LeadSearch(HtmlNode* body, const QList<HtmlNode*>& content, const PageMetadata& metadata)
        : m_body(body)
        , m_first(content.first())
        , m_content(content.begin(), content.end())
        , m_title(comparable(metadata.article.title))
        , m_description(comparable(metadata.description))
    {
    }

    HtmlNode* find()
    {
        HtmlNode* best = nullptr;
        for (HtmlNode* node = m_body->firstChild; node && !isProseOfContent(*node);) {
            const bool skipped = isNoPlaceForLeads(*node);
            const Kind kind = skipped || noteTitle(*node) ? Kind::None : kindOf(*node);
            if (kind == Kind::Certain)
                return node;
            if (kind == Kind::Likely && !best)
                best = node;
            node = skipped && !m_first->isWithin(node) ? node->followingSkippingChildren(m_body) : node->following(m_body);
        }
        return best;
    }

private:
    enum class Kind { None, Likely, Certain };

    bool noteTitle(const HtmlNode& node)
    {
        m_steps += m_hasTitle && !node.isText();
        if (!isHeadingTag(node.tag) || m_title.isEmpty() || comparable(textOfPart(node, longestLead)) != m_title)
            return false;
        m_hasTitle = true;
        m_steps = 0;
        return true;
    }

    /// Also what is dropped within the content comes into question, up to its first paragraph.
    [[nodiscard]] bool isProseOfContent(const HtmlNode& node) const
    {
        if (!node.isText() || node.measure.text < shortestLead)
            return false;
        for (const HtmlNode* above = &node; above; above = above->parent) {
            if (above->isDropped())
                return false;
            if (m_content.contains(above))
                return true;
        }
        return false;
    }

    [[nodiscard]] Kind kindOf(const HtmlNode& node) const
    {
        const HtmlMeasure& measure = node.measure;
        if (!isBlockTag(node.tag) || measure.text < shortestLead || measure.text > longestLead || node.linkDensity() >= 0.2F)
            return Kind::None;
        const bool named = node.attribute("itemprop") == "description" || node.hints().testAnyFlags(ClassHint::Lead | ClassHint::Intro);
        if (measure.blocks > (named ? 3 : 0))
            return Kind::None;
        const QString text = textOfPart(node, longestLead);
        if (measure.blocks == 0 && saysTheSame(comparable(text), m_description))
            return Kind::Certain;
        return m_hasTitle && !isAside(node) && isLikely(node, text, named) ? Kind::Likely : Kind::None;
    }

    [[nodiscard]] bool isLikely(const HtmlNode& node, const QString& text, bool named) const
    {
        if (comparable(text).contains(m_title) || node.is(GUMBO_TAG_LI))
            return false;
        if (isHeadingTag(node.tag))
            return m_steps <= closeBy && (named || node.linkDensity() == 0);
        return m_steps <= (named ? farOff : nearby) && (named || (text.size() > longestSubtitle && endsSentence(text)));
    }

    [[nodiscard]] static bool isAside(const HtmlNode& node)
    {
        constexpr ClassHints otherwise = ClassHint::Caption | ClassHint::Clutter | ClassHint::Byline | ClassHint::Share;
        for (const HtmlNode* above = &node; above && !above->is(GUMBO_TAG_BODY); above = above->parent) {
            if (above->hints().testAnyFlags(otherwise) || above->is(GUMBO_TAG_ASIDE) || above->is(GUMBO_TAG_NAV))
                return true;
        }
        return false;
    }

    HtmlNode* m_body;
    const HtmlNode* m_first;
    QSet<const HtmlNode*> m_content;
    QString m_title;
    QString m_description;
    bool m_hasTitle = false;
    int m_steps = 0; // elements since the title
};

bool isRepeated(const QString& lead, const QList<HtmlNode*>& content)
{
    constexpr qsizetype beginning = 3000;
    constexpr qsizetype telling = 100;
    return comparable(content.first()->textContent(beginning)).contains(lead.first(qMin(lead.size(), telling)));
}

} // namespace

HtmlNode* findLeadParagraph(HtmlNode* body, const QList<HtmlNode*>& content, const PageMetadata& metadata)
{
    if (content.isEmpty() || content.first() == body)
        return nullptr;
    HtmlNode* lead = LeadSearch(body, content, metadata).find();
    if (!lead)
        return nullptr;
    const QString text = comparable(textOfPart(*lead, longestLead));
    const QString& subtitle = metadata.article.subtitle;
    const bool isSubtitle = subtitle.size() <= longestSubtitle && text == comparable(subtitle);
    return isSubtitle || isRepeated(text, content) ? nullptr : lead;
}

} // namespace lectern
