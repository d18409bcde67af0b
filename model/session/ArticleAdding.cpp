// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/ArticleAdding.h"

#include "model/article/SemanticHtml.h"
#include "model/session/Reanchoring.h"

#include <map>

namespace lectern {

using namespace Qt::StringLiterals;

QString searchHead(const ArticleMetadata& metadata)
{
    QStringList head = {metadata.title, metadata.subtitle, metadata.byline, metadata.site};
    head.removeAll(QString());
    return head.join(u'\n');
}

ArticleAdding::ArticleAdding(Library::Private& library, const IngestedArticle& article, const AddOptions& options)
    : m_library(library), m_article(article), m_options(options), m_text(contentFromHtml(article.html).text), m_now(library.clock())
{
}

Result<AddedArticle> ArticleAdding::run()
{
    const auto there = known();
    if (!there)
        return Failure(there.error());
    auto outcome = Result<AddedArticle::Outcome>(AddedArticle::Outcome::Added);
    const auto row = *there ? Result<qint64>(**there) : addNew();
    if (row && *there)
        outcome = addTo(*row);
    if (!row || !outcome)
        return Failure(!row ? row.error() : outcome.error());
    return applyOptions(*row).and_then([&] { return m_library.articles.article(*row); }).map([&](const Article& article) {
        return AddedArticle{.article = article, .outcome = *outcome};
    });
}

Result<std::optional<qint64>> ArticleAdding::known() const
{
    if (!m_options.versionOf.isNull())
        return m_library.articles.rowOf(m_options.versionOf).map([](qint64 row) { return std::optional(row); });
    auto found = m_library.articles.rowWithUrl(m_article.metadata.url);
    // Articles without words, pictures alone, all have the same text.
    if (!found || *found || m_text.isEmpty())
        return found;
    return m_library.versions.articleWithHash(VersionStore::hashOf(m_text));
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
    const auto restored = m_library.articles.setTrashed(row, {});
    const auto hash = restored.and_then([&] { return m_library.versions.newestHash(row); });
    if (!hash)
        return Failure(hash.error());
    if (*hash == VersionStore::hashOf(m_text))
        return AddedArticle::Outcome::AlreadyThere;
    return m_library.articles.update(row, m_article.metadata).and_then([&] { return addVersion(row); }).map([] {
        return AddedArticle::Outcome::NewVersion;
    });
}

Result<void> ArticleAdding::addVersion(qint64 row)
{
    const ArticleMetadata& metadata = m_article.metadata;
    const VersionStore::Content content = {
        .text = m_text,
        .words = countWords(m_text),
        .html = m_article.html,
        .head = searchHead(metadata),
        .source = m_options.source.isEmpty() ? metadata.url : m_options.source,
        .format = m_article.format,
    };
    const auto version = m_library.versions.insert(row, content, m_now);
    if (!version)
        return Failure(version.error());
    return m_library.versions.insertImages(*version, m_article.images).and_then([&] { return anchorAnnotations(row, *version); });
}

// Each annotation is looked for from the text in which it last stood: an orphan may come back.
Result<void> ArticleAdding::anchorAnnotations(qint64 row, qint64 version)
{
    const auto placed = m_library.annotations.placed(row);
    if (!placed)
        return Failure(placed.error());
    std::map<std::optional<qint64>, QList<AnnotationStore::Placed>> byVersion;
    for (const AnnotationStore::Placed& annotation : *placed)
        byVersion[annotation.version].append(annotation);

    for (const auto& [oldVersion, annotations] : byVersion) {
        const auto oldText = oldVersion ? m_library.versions.text(*oldVersion).map([](const QString& text) { return std::optional(text); })
                                        : Result<std::optional<QString>>(std::nullopt);
        if (!oldText)
            return Failure(oldText.error());
        const Reanchoring reanchoring(*oldText, m_text);
        for (AnnotationStore::Placed annotation : annotations) {
            const AnchorState state = reanchoring.anchor(annotation, version);
            if (auto kept = m_library.annotations.setAnchor(annotation, state); !kept)
                return kept;
        }
    }
    return {};
}

Result<void> ArticleAdding::applyOptions(qint64 row)
{
    auto titled = m_options.title.isEmpty() ? Result<void>() : m_library.articles.setTitle(row, m_options.title);
    return titled.and_then([&] { return m_library.tags.tagArticle(row, m_options.tags); })
        .and_then([&] { return m_library.articles.article(row); })
        .and_then([&](const Article& article) { return m_library.versions.setHead(row, searchHead(article.metadata)); });
}

} // namespace lectern
