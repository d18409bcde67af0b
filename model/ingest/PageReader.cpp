// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageReader.h"

#include "model/ingest/DeferredImages.h"
#include "model/ingest/Disclosures.h"
#include "model/ingest/HeadingNames.h"
#include "model/ingest/HtmlSimplifier.h"
#include "model/ingest/HtmlTree.h"
#include "model/ingest/MainContent.h"
#include "model/ingest/NextPage.h"
#include "model/ingest/PageAddresses.h"
#include "model/ingest/PageMetadata.h"
#include "model/ingest/PageText.h"
#include "model/ingest/SemanticConverter.h"

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QUrl baseOf(HtmlTree& tree, const QUrl& url)
{
    for (const HtmlNode* node = tree.head()->firstChild; node; node = node->next) {
        if (node->is(GUMBO_TAG_BASE) && !node->attribute("href").isEmpty())
            return url.resolved(QUrl(QString::fromUtf8(node->attribute("href"))));
    }
    return url;
}

/// The first thing that reads, if it is a heading.
HtmlNode* leadingHeading(HtmlNode* body)
{
    HtmlNode* node = body->firstChild;
    while (node && !isHeadingTag(node->tag) && !(node->isText() && node->measure.text > 0))
        node = node->following(body);
    return node && isHeadingTag(node->tag) ? node : nullptr;
}

/// A subtitle that is the article's lead stands in its text, and is not to be shown twice.
bool holdsSubtitle(const QList<HtmlNode*>& content, const QString& subtitle)
{
    constexpr int nearBeginning = 40;
    const QString lead = comparable(subtitle);
    const HtmlNode* root = content.isEmpty() || lead.isEmpty() ? nullptr : content.first();
    int seen = 0;
    for (const HtmlNode* node = root; node && seen < nearBeginning;) {
        const bool reads = !node->isDropped() && node->measure.text > 0;
        seen += reads && isBlockTag(node->tag);
        if (reads && isBlockTag(node->tag) && node->measure.text < 2 * subtitle.size() && comparable(node->textContent()) == lead)
            return true;
        node = node->isDropped() ? node->followingSkippingChildren(root) : node->following(root);
    }
    return false;
}

void append(IngestedArticle& article, const QList<HtmlNode*>& content, PageAddresses& addresses)
{
    const QByteArray html = SemanticConverter(addresses).convert(content);
    article.html.isEmpty() ? article.html = html : article.html.append(html);
    article.images += addresses.images();
}

/// Characters of text, those of links left out: menus are made of links.
qsizetype runningText(const QList<HtmlNode*>& content)
{
    float text = 0;
    for (const HtmlNode* node : content)
        text += float(node->measure.text) - node->measure.linkText;
    return qsizetype(text);
}

/// What of a page of one piece is read; the article notes how much is not.
QList<HtmlNode*> wantedContent(HtmlTree& tree, const PageMetadata& metadata, IngestedArticle& article)
{
    const QList<HtmlNode*> all = findReadableContent(tree);
    if (article.extent == Extent::WholePage)
        return all;
    const qsizetype readable = runningText(all);
    const QList<HtmlNode*> content = findMainContent(tree, metadata);
    article.leftOut = qMax<qsizetype>(0, readable - runningText(content));
    return content;
}

QList<HtmlNode*> contentOfPiece(HtmlTree& tree, Extent extent)
{
    return extent == Extent::WholePage ? findReadableContent(tree) : findLikelyContent(tree);
}

} // namespace

IngestedArticle readPage(QByteArrayView utf8, const QString& url, const QUrl& base, const Deadline& deadline,
    Extent extent, const PartsAtHand& isAtHand)
{
    SimplifiedHtml simple = HtmlSimplifier::simplify(utf8);
    IngestedArticle article{.metadata = {}, .html = {}, .format = u"html"_s, .extent = extent};
    const bool whole = simple.pieces.size() == 1;
    for (bool first = true; !simple.pieces.isEmpty() && !deadline.hasPassed(); first = false) {
        HtmlTree tree(simple.pieces.takeFirst());
        if (deadline.hasPassed())
            break;
        revealDeferredImages(tree);
        tree.measure();
        forgetHeadingNames(tree);
        revealDisclosures(tree);
        const PageMetadata metadata = first ? readPageMetadata(tree, simple.jsonLd, url) : PageMetadata();
        if (first)
            article.metadata = metadata.article;
        if (whole)
            article.nextPage = nextPageOf(tree, QUrl(article.metadata.url), baseOf(tree, QUrl(article.metadata.url)));
        const QList<HtmlNode*> content = whole ? wantedContent(tree, metadata, article) : contentOfPiece(tree, extent);
        if (first && holdsSubtitle(content, article.metadata.subtitle))
            article.metadata.subtitle.clear();
        const QUrl page(url.isEmpty() ? article.metadata.url : url);
        PageAddresses addresses(baseOf(tree, base.isEmpty() ? page : base), page, simple.images, isAtHand);
        append(article, content, addresses);
    }
    if (!whole)
        malloc_trim(0); // millions of freed nodes would stay with the process otherwise
    return article;
}

IngestedArticle readFragment(QByteArrayView utf8, const QUrl& base, const QString& title, const Deadline& deadline)
{
    SimplifiedHtml simple = HtmlSimplifier::simplify(utf8);
    IngestedArticle article{.metadata = {}, .html = {}, .format = u"markdown"_s};
    for (bool first = true; !simple.pieces.isEmpty() && !deadline.hasPassed(); first = false) {
        HtmlTree tree(simple.pieces.takeFirst());
        tree.measure();
        HtmlNode* heading = first ? leadingHeading(tree.body()) : nullptr;
        const QString text = heading ? heading->textContent() : QString();
        if (heading && (title.isEmpty() ? heading->is(GUMBO_TAG_H1) : text == title)) {
            article.metadata.title = text;
            heading->dropFor(DropReason::Clutter);
        }
        PageAddresses addresses(baseOf(tree, base), {}, simple.images, {});
        append(article, {tree.body()}, addresses);
    }
    return article;
}

} // namespace lectern
