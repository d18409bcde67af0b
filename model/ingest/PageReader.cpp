// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageReader.h"

#include "model/ingest/HtmlSimplifier.h"
#include "model/ingest/HtmlTree.h"
#include "model/ingest/MainContent.h"
#include "model/ingest/PageAddresses.h"
#include "model/ingest/PageMetadata.h"
#include "model/ingest/SemanticConverter.h"

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

} // namespace

IngestedArticle readPage(QByteArrayView utf8, const QString& url)
{
    SimplifiedHtml simple = HtmlSimplifier::simplify(utf8);
    HtmlTree tree(std::move(simple.html));
    tree.measure();
    const PageMetadata metadata = readPageMetadata(tree, simple.jsonLd, url);
    const QList<HtmlNode*> content = findMainContent(tree, metadata);
    PageAddresses addresses(baseOf(tree, QUrl(url)));
    SemanticConverter converter(addresses);
    QByteArray html = converter.convert(content);
    return {.metadata = metadata.article, .html = std::move(html), .images = addresses.images(), .format = u"html"_s};
}

IngestedArticle readFragment(QByteArrayView utf8, const QUrl& base, const QString& title)
{
    HtmlTree tree(HtmlSimplifier::simplify(utf8).html);
    tree.measure();
    IngestedArticle article{.metadata = {}, .html = {}, .format = u"markdown"_s};
    HtmlNode* heading = leadingHeading(tree.body());
    const QString text = heading ? heading->textContent() : QString();
    if (heading && (title.isEmpty() ? heading->is(GUMBO_TAG_H1) : text == title)) {
        article.metadata.title = text;
        heading->dropped = true;
    }
    PageAddresses addresses(base);
    article.html = SemanticConverter(addresses).convert({tree.body()});
    article.images = addresses.images();
    return article;
}

} // namespace lectern
