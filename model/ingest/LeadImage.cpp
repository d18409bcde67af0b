// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/LeadImage.h"

#include "model/ingest/ImageSources.h"
#include "model/ingest/PageParts.h"
#include "model/ingest/PageText.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int smallest = 200; // pixels; smaller ones are portraits and icons

bool isSmall(const HtmlNode& image)
{
    for (const char* side : {"width", "height"}) {
        const int pixels = image.attribute(side).toByteArray().toInt();
        if (pixels > 0 && pixels < smallest)
            return true;
    }
    return false;
}

/// A portrait of the author, an advertisement, a picture that leads elsewhere.
bool isOfSomethingElse(const HtmlNode& image)
{
    constexpr ClassHints otherwise = ClassHint::Byline | ClassHint::Share | ClassHint::Clutter | ClassHint::Aside;
    for (const HtmlNode* above = &image; above && !above->is(GUMBO_TAG_BODY); above = above->parent) {
        if (above->drop == DropReason::Hidden || above->drop == DropReason::Unreadable)
            return true;
        if (above->hints().testAnyFlags(otherwise) || above->is(GUMBO_TAG_ASIDE) || above->is(GUMBO_TAG_NAV) ||
            above->is(GUMBO_TAG_LI))
            return true;
    }
    return false;
}

/// The file's name without a size; empty where it tells nothing.
QString fileName(const QString& address)
{
    constexpr qsizetype shortest = 6;
    const QString name = withoutSize(address).section(u'/', -1);
    return name.size() >= shortest ? name : QString();
}

bool isSame(const QString& one, const QString& other)
{
    const QString name = fileName(one);
    return isSameImage(one, other) || (!name.isEmpty() && name == fileName(other));
}

HtmlNode* figureAround(HtmlNode* image)
{
    constexpr int levels = 6;
    HtmlNode* above = image->parent;
    for (int level = 0; above && level < levels; ++level, above = above->parent) {
        if (above->is(GUMBO_TAG_FIGURE))
            return above->measure.images == 1 ? above : nullptr;
    }
    return nullptr;
}

/// Looks from the top of the page to the first prose of the content.
class LeadImageSearch final
{
public:
    LeadImageSearch(HtmlNode* body, const QList<HtmlNode*>& content, const PageMetadata& metadata)
        : m_body(body),
          m_content(content.begin(), content.end()),
          m_title(comparable(metadata.article.title)),
          m_stated(metadata.article.image)
    {
    }

    HtmlNode* find()
    {
        HtmlNode* likely = nullptr;
        for (HtmlNode* node = m_body->firstChild; node && !isProseOfContent(*node); node = node->following(m_body)) {
            m_hasTitle = m_hasTitle || isTitle(*node);
            if (!node->is(GUMBO_TAG_IMG) || isSmall(*node) || isTrackingPixel(*node) || isOfSomethingElse(*node))
                continue;
            HtmlNode* figure = figureAround(node);
            if (isStated(*node))
                return figure ? figure : node;
            if (!likely && m_hasTitle)
                likely = figure;
        }
        return likely;
    }

private:
    /// Also what is dropped within the content comes into question, up to its first paragraph.
    [[nodiscard]] bool isProseOfContent(const HtmlNode& node) const
    {
        constexpr int shortest = 60;
        if (!node.isText() || node.measure.text < shortest)
            return false;
        for (const HtmlNode* above = &node; above && !above->isDropped(); above = above->parent) {
            if (m_content.contains(above))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isTitle(const HtmlNode& node) const
    {
        return isHeadingTag(node.tag) && !m_title.isEmpty() && comparable(textOfPart(node, 400)) == m_title;
    }

    [[nodiscard]] bool isStated(const HtmlNode& image) const
    {
        return !m_stated.isEmpty() && isSame(QString::fromUtf8(chosenImage(image)), m_stated);
    }

    HtmlNode* m_body;
    QSet<const HtmlNode*> m_content;
    QString m_title;
    QString m_stated;
    bool m_hasTitle = false;
};

/// An image before the first of the text.
bool opensWithImage(const QList<HtmlNode*>& content)
{
    constexpr int caption = 150;
    int text = 0;
    for (HtmlNode* root : content) {
        for (HtmlNode* node = root; node && text < caption;
             node = node->isDropped() ? node->followingSkippingChildren(root) : node->following(root)) {
            if (node->is(GUMBO_TAG_IMG) && !node->isDropped())
                return true;
            text += node->isText() && !node->isDropped() ? node->measure.text : 0;
        }
    }
    return false;
}

QString sourceOf(const HtmlNode& part)
{
    for (const HtmlNode* node = &part; node; node = node->following(&part)) {
        if (node->is(GUMBO_TAG_IMG))
            return QString::fromUtf8(chosenImage(*node));
    }
    return {};
}

bool holdsImage(const QList<HtmlNode*>& content, const QString& source)
{
    for (HtmlNode* root : content) {
        for (HtmlNode* node = root; node;
             node = node->isDropped() ? node->followingSkippingChildren(root) : node->following(root)) {
            if (node->is(GUMBO_TAG_IMG) && !node->isDropped() && isSame(QString::fromUtf8(chosenImage(*node)), source))
                return true;
        }
    }
    return false;
}

} // namespace

HtmlNode* findLeadImage(HtmlNode* body, const QList<HtmlNode*>& content, const PageMetadata& metadata)
{
    if (content.isEmpty() || content.contains(body) || opensWithImage(content))
        return nullptr;
    HtmlNode* lead = LeadImageSearch(body, content, metadata).find();
    return lead && !holdsImage(content, sourceOf(*lead)) ? lead : nullptr;
}

} // namespace lectern
