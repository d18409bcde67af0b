// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Original.h"
#include "model/session/ArticleAdding.h"
#include "model/session/LibraryPrivate.h"

namespace lectern {

using namespace Qt::StringLiterals;

Result<QList<Original>> Library::originals(const QUuid& id) const
{
    return d->articles.rowOf(id)
        .and_then([&](qint64 row) { return d->versions.reading(row); })
        .and_then([&](const VersionStore::Reading& reading) { return d->originals.of(reading.row); });
}

Result<AddedArticle> Library::readAgain(const QUuid& id, std::optional<Extent> extent)
{
    const auto article = d->articles.article(id);
    const auto reading = d->articles.rowOf(id).and_then([&](qint64 row) { return d->versions.reading(row); });
    const auto originals = reading.and_then([&](const VersionStore::Reading& found) { return d->originals.of(found.row); });
    for (const Error* error : errorsOf(article, reading, originals))
        return Failure(*error);
    if (originals->isEmpty())
        return failure(ErrorKind::NotFound, u"What “%1” was read from was not kept, so it can't be read again."_s.arg(article->metadata.title));
    return d->reread(reading->row, *originals, extent.value_or(reading->extent)).and_then([&](const IngestedArticle& reread) {
        return add(reread, {.source = reading->source, .versionOf = id, .reread = true});
    });
}

Result<IngestedArticle> Library::Private::reread(qint64, const QList<Original>& originals, Extent extent) const
{
    auto article = sourceFrom(originals.first()).and_then([&](const Source& source) { return ingest(source, {}, extent); });
    if (article)
        article->originals = originals;
    return article;
}

Result<IngestedArticle> Library::Private::asWideAsWanted(const IngestedArticle& article, const AddOptions& options) const
{
    if (options.reread || article.originals.isEmpty() || article.extent == Extent::WholePage)
        return article;
    const auto known = options.versionOf.isNull()
        ? articles.rowWithUrl(article.metadata.url)
        : articles.rowOf(options.versionOf).map([](qint64 row) { return std::optional(row); });
    if (!known || !*known)
        return known.map([&](const auto&) { return article; });
    return versions.reading(**known).and_then([&](const VersionStore::Reading& reading) {
        return reading.extent == Extent::WholePage ? reread(reading.row, article.originals, reading.extent) : Result<IngestedArticle>(article);
    });
}

Result<void> Library::Private::returnTo(qint64 article, qint64 version)
{
    const auto text = versions.text(version);
    const auto placed = annotations.placed(article);
    for (const Error* error : errorsOf(text, placed))
        return Failure(*error);
    return versions.setNewest(article, version)
        .and_then([&] { return carryOver(*placed, version, *text); })
        .and_then([&] { return articles.describeAs(article, version); });
}

Result<ArticleOrigin> Library::Private::origin(qint64 article) const
{
    const auto reading = versions.reading(article);
    const auto kept = reading.and_then([&](const VersionStore::Reading& found) { return originals.hasAny(found.row); });
    if (!kept)
        return Failure(kept.error());
    return ArticleOrigin{.kept = *kept, .page = reading->format == u"html", .extent = reading->extent, .leftOut = reading->leftOut};
}

} // namespace lectern
