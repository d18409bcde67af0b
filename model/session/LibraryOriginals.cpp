// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ImageCollector.h"
#include "model/ingest/Original.h"
#include "model/ingest/PageJoining.h"
#include "model/session/ArticleAdding.h"
#include "model/session/LibraryPrivate.h"
#include "model/Words.h"

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
        return failure(ErrorKind::NotFound, Words::tr("What “%1” was read from was not kept, so it can't be read anew; add it again to keep it.").arg(article->metadata.title));
    return d->reread(reading->row, *originals, extent.value_or(reading->extent)).and_then([&](const IngestedArticle& reread) {
        return add(reread, {.source = reading->source, .versionOf = id, .reread = true});
    });
}

// Images that did not come with the source are those that were found then: the net is not asked.
Result<IngestedArticle> Library::Private::reread(qint64 version, const QList<Original>& sources, Extent extent) const
{
    QList<Source> pages;
    for (const Original& original : sources) {
        auto page = sourceFrom(original);
        if (!page)
            return Failure(page.error());
        pages.append(*std::move(page));
    }
    auto article = ingestPages(pages, extent);
    if (!article)
        return article;
    takeImages(*article, [&](const QString& address) { return originals.imageAt(version, address).value_or(std::nullopt); });
    article->originals = sources;
    return article;
}

Result<bool> Library::Private::wantsMoreOf(const IngestedArticle& article, std::optional<qint64> known) const
{
    if (!known || article.originals.isEmpty() || article.extent == Extent::WholePage)
        return false;
    return versions.reading(*known).map([](const VersionStore::Reading& reading) { return reading.extent == Extent::WholePage; });
}

Result<AddedArticle> Library::addWhole(qint64 row, const IngestedArticle& article, AddOptions options)
{
    const auto id = d->articles.idOf(row);
    const auto reading = d->versions.reading(row);
    const auto whole = reading.and_then([&](const VersionStore::Reading& newest) { return d->reread(newest.row, article.originals, Extent::WholePage); });
    for (const Error* error : errorsOf(id, reading, whole))
        return Failure(*error);
    options.versionOf = *id;
    options.content = nullptr;
    ArticleAdding adding(*d, *whole, options);
    return d->database->change([&] { return adding.run(); });
}

// A single one that cannot be added, or needs to be read wider, lets each be added by itself.
QList<Result<AddedArticle>> Library::addAll(const QList<ArticleToAdd>& articles)
{
    QList<Result<AddedArticle>> added;
    const auto together = d->database->change([&]() -> Result<void> {
        for (const auto& [article, options] : articles) {
            ArticleAdding adding(*d, article, options);
            const auto wanted = adding.known().and_then([&](std::optional<qint64> row) { return d->wantsMoreOf(article, row); });
            auto one = !wanted ? Result<AddedArticle>(Failure(wanted.error())) : *wanted ? Result<AddedArticle>(Failure(Error())) : adding.run();
            if (!one)
                return Failure(one.error());
            added.append(std::move(one));
        }
        return {};
    });
    if (together)
        return added;
    added.clear();
    for (const auto& [article, options] : articles)
        added.append(add(article, options));
    return added;
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
    const auto kept = reading.and_then([&](const VersionStore::Reading& found) { return originals.count(found.row); });
    if (!kept)
        return Failure(kept.error());
    const bool page = QStringList{u"html"_s, u"mhtml"_s, u"webarchive"_s}.contains(reading->format);
    return ArticleOrigin{.kept = *kept > 0, .page = page, .extent = reading->extent, .leftOut = reading->leftOut, .pages = *kept};
}

} // namespace lectern
