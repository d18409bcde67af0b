// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/ArticleAdding.h"

#include "model/article/SemanticHtml.h"

namespace lectern {

using namespace Qt::StringLiterals;

QString searchHead(const ArticleMetadata& metadata)
{
    QStringList head = {metadata.title, metadata.subtitle, metadata.byline, metadata.site};
    head.removeAll(QString());
    return head.join(u'\n');
}

ArticleAdding::ArticleAdding(Library::Private& library, const IngestedArticle& article, const AddOptions& options)
    : m_library(library),
      m_article(article),
      m_options(options),
      m_text(options.content ? options.content->text : textFromHtml(article.html)),
      m_hash(VersionStore::hashOf(m_text)),
      m_now(library.clock())
{
}

Result<AddedArticle> ArticleAdding::run()
{
    const auto there = known();
    if (!there)
        return Failure(there.error());
    auto outcome = Result<AddedArticle::Outcome>(AddedArticle::Outcome::Added);
    const auto former = *there ? m_library.versions.newestNumber(**there) : Result<int>(0);
    const auto row = *there ? Result<qint64>(**there) : addNew();
    if (row && *there)
        outcome = addTo(*row);
    if (!row || !outcome || !former)
        return Failure(!row ? row.error() : !outcome ? outcome.error() : former.error());
    return applyOptions(*row).and_then([&] { return added(*row, *outcome, *former); });
}

Result<AddedArticle> ArticleAdding::added(qint64 row, AddedArticle::Outcome outcome, int formerVersion) const
{
    const auto article = m_library.articles.article(row);
    const auto version = m_library.versions.newestNumber(row);
    if (!article || !version)
        return Failure(!article ? article.error() : version.error());
    const bool renewed = outcome == AddedArticle::Outcome::NewVersion;
    return AddedArticle{.article = *article, .outcome = outcome, .version = *version, .formerVersion = renewed ? formerVersion : 0,
        .reread = m_options.reread, .goesOn = !m_article.nextPage.isEmpty()};
}

Result<std::optional<qint64>> ArticleAdding::known() const
{
    if (!m_options.versionOf.isNull())
        return m_library.articles.rowOf(m_options.versionOf).map([](qint64 row) { return std::optional(row); });
    auto found = m_library.articles.rowWithUrl(m_article.metadata.url);
    // Articles without words, pictures alone, all have the same text.
    if (!found || *found || m_text.isEmpty())
        return found;
    return m_library.versions.articleWithHash(m_hash);
}

Result<qint64> ArticleAdding::addNew()
{
    const auto row = m_library.articles.insert(QUuid::createUuid(), m_article.metadata, m_now);
    if (!row)
        return row;
    return addVersion(*row).map([&] { return *row; });
}

Result<AddedArticle::Outcome> ArticleAdding::addTo(qint64 row)
{
    if (m_options.reread)
        return addReading(row);
    const auto restored = m_library.articles.setTrashed(row, {});
    const auto newest = restored.and_then([&] { return m_library.versions.newestHash(row); });
    const auto last = restored.and_then([&] { return m_library.versions.lastHash(row); });
    const auto images = restored.and_then([&] { return m_library.versions.newestImages(row); });
    for (const Error* error : errorsOf(newest, last, images))
        return Failure(*error);
    // A reader who went back to an older version is not given again what was left. The same text with images that were not to be had
    // before is worth a version.
    const bool illustrated = *images == 0 && !m_article.images.isEmpty() && m_hash == *newest;
    if ((m_hash == *newest || m_hash == *last) && !illustrated)
        return m_hash == *newest ? keepOriginals(row) : AddedArticle::Outcome::AlreadyThere;
    const auto former = m_library.versions.newest(row);
    if (!former)
        return Failure(former.error());
    const auto pages = m_library.originals.count(former->row);
    if (!pages)
        return Failure(pages.error());
    if (*pages > 1 && !m_article.nextPage.isEmpty())
        return AddedArticle::Outcome::AlreadyThere; // all of its pages are, of which this is the first
    ArticleMetadata metadata = m_article.metadata;
    if (!m_options.versionOf.isNull())
        metadata.url.clear(); // it was named, and stays what it is wherever its new text was read
    return m_library.articles.update(row, metadata)
        .and_then([&] { return addVersion(row); })
        .and_then([&] { return m_library.carryPlace(row, former->text, m_text); })
        .map([] { return AddedArticle::Outcome::NewVersion; });
}

Result<AddedArticle::Outcome> ArticleAdding::addReading(qint64 row)
{
    ArticleMetadata metadata = m_article.metadata;
    metadata.url.clear();
    const auto newest = m_library.versions.newest(row);
    const auto same = m_library.versions.same(row, content(), metadata);
    for (const Error* error : errorsOf(newest, same))
        return Failure(*error);
    if (*same == newest->row)
        return AddedArticle::Outcome::AlreadyThere;
    const auto changed = *same ? m_library.returnTo(row, **same)
                               : m_library.articles.update(row, metadata).and_then([&] { return addVersion(row); });
    return changed.and_then([&] { return m_library.carryPlace(row, newest->text, m_text); }).map([] { return AddedArticle::Outcome::NewVersion; });
}

Result<AddedArticle::Outcome> ArticleAdding::keepOriginals(qint64 row)
{
    const auto newest = m_library.versions.newest(row);
    const auto kept = newest.and_then([&](const VersionStore::Newest& version) { return m_library.originals.count(version.row); });
    if (!kept)
        return Failure(kept.error());
    const auto done = *kept > 0 ? Result<void>() : m_library.originals.insert(newest->row, m_article.originals, m_now);
    return done.map([] { return AddedArticle::Outcome::AlreadyThere; });
}

VersionStore::Content ArticleAdding::content() const
{
    return {
        .text = m_text,
        .hash = m_hash,
        .words = countWords(m_text),
        .html = m_article.html,
        .head = searchHead(m_article.metadata),
        .source = m_options.source.isEmpty() ? m_article.metadata.url : m_options.source,
        .format = m_article.format,
        .extent = m_article.extent,
        .leftOut = m_article.leftOut,
    };
}

Result<void> ArticleAdding::addVersion(qint64 row)
{
    const auto version = m_library.versions.insert(row, content(), m_now);
    if (!version)
        return Failure(version.error());
    m_made = {.version = *version, .content = m_options.content};
    return m_library.versions.insertImages(*version, m_article.images)
        .and_then([&] { return m_library.originals.insert(*version, m_article.originals, m_now); })
        .and_then([&] { return m_library.annotations.placed(row); })
        .and_then([&](const QList<AnnotationStore::Placed>& placed) { return m_library.carryOver(placed, *version, m_text); });
}

Result<void> ArticleAdding::applyOptions(qint64 row)
{
    auto titled = m_options.title.isEmpty() ? Result<void>() : m_library.articles.setTitle(row, m_options.title);
    return titled.and_then([&] { return m_library.tags.tagArticle(row, m_options.tags); })
        .and_then([&] { return m_library.articles.article(row); })
        .and_then([&](const Article& article) { return m_library.versions.setHead(row, searchHead(article.metadata)); });
}

} // namespace lectern
