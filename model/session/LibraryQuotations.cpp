// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "model/session/LibraryPrivate.h"
#include "model/session/QuoteSearch.h"
#include "model/Words.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

Result<WholeQuotation> numbered(const QList<Quotation>& quotations, int number)
{
    if (quotations.isEmpty())
        return failure(ErrorKind::NotFound, Words::tr("No quotations were found in the article."));
    if (number > quotations.size())
        return failure(ErrorKind::NotFound, Words::tr("There is no quotation %1: the last one is %2.").arg(number).arg(quotations.size()));
    return wholeQuotation(quotations, number - 1);
}

} // namespace

Result<WholeQuotation> Library::Private::passageFor(qint64 article, const QuoteRequest& request) const
{
    if (request.quotation > 0) {
        return versions.html(article).and_then(
            [&](const QByteArray& html) { return numbered(findQuotations(contentFromHtml(html)), request.quotation); });
    }
    return versions.newest(article)
        .and_then([&](const VersionStore::Newest& version) { return findQuote(version.text, request); })
        .map([](const TextRange& range) { return WholeQuotation{.range = range, .speaker = {}}; });
}

Result<QList<Saying>> Library::sayings(const QUuid& article) const
{
    return openArticle(article).map([](const OpenedArticle& opened) {
        return sayingsIn(opened.article.id, opened.content->text, wholeQuotations(findQuotations(*opened.content)), opened.annotations);
    });
}

Result<QHash<QUuid, qint64>> Library::newestVersions() const
{
    return d->versions.newestRows();
}

} // namespace lectern
