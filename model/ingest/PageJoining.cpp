// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageJoining.h"

#include "model/ingest/Original.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// Places of different pages may have the same name. In semantic HTML "<" stands in tags alone.
QByteArray withPlacesOfPage(QByteArray html, int page)
{
    const QByteArray prefix = "page" + QByteArray::number(page) + '-';
    html.replace("<a id=\"", QByteArray("<a id=\"" + prefix));
    html.replace("<a href=\"#", QByteArray("<a href=\"#" + prefix));
    return html;
}

/// A page says the article's title again, and often its lead.
QByteArray withoutRepeatedHeading(const QByteArray& html, const QString& title)
{
    const QByteArray heading = title.toHtmlEscaped().toUtf8();
    for (const char* tag : {"h1", "h2"}) {
        const QByteArray repeated = QByteArray("<") + tag + '>' + heading + "</" + tag + '>';
        if (html.startsWith(repeated))
            return html.sliced(repeated.size());
    }
    return html;
}

void append(IngestedArticle& article, const IngestedArticle& page, int number)
{
    article.html += withPlacesOfPage(withoutRepeatedHeading(page.html, article.metadata.title), number);
    for (const StoredImage& image : page.images) {
        if (!article.images.contains(image))
            article.images.append(image);
    }
    article.leftOut += page.leftOut;
    article.originals += page.originals;
    article.nextPage = page.nextPage;
}

Failure pageFailure(int number, const Error& error)
{
    return failure(error.kind, u"Page %1 of the article could not be read: %2"_s.arg(number).arg(error.sentence));
}

} // namespace

Result<IngestedArticle> ingestJoined(
    const Source& first, const PageLoader& load, const PageImages& bring, Extent extent)
{
    auto article = ingestAndKeep(first, extent);
    if (!article)
        return article;
    QSet<QString> seen{first.url};
    QSet<QByteArray> texts{article->html};
    for (int number = 2; !article->nextPage.isEmpty() && number <= mostJoinedPages && !seen.contains(article->nextPage); ++number) {
        seen.insert(article->nextPage);
        auto page =
            load(article->nextPage).and_then([&](const Source& source) { return ingestAndKeep(source, extent); });
        if (!page)
            return pageFailure(number, page.error());
        if (texts.contains(page->html))
            break;
        texts.insert(page->html);
        if (first.url.isEmpty() && bring)
            bring(*page, article->nextPage);
        append(*article, *page, number);
    }
    article->nextPage.clear();
    return article;
}

Result<IngestedArticle> ingestPages(const QList<Source>& pages, Extent extent)
{
    auto article = ingest(pages.first(), {}, extent);
    for (int number = 2; article && number <= pages.size(); ++number) {
        const auto page = ingest(pages[number - 1], {}, extent);
        if (!page)
            return pageFailure(number, page.error());
        append(*article, *page, number);
    }
    return article;
}

} // namespace lectern
