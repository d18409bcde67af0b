// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Library.h"

#include "model/article/SemanticHtml.h"
#include "model/session/ArticleAdding.h"
#include "model/session/LibraryPrivate.h"
#include "model/store/Backup.h"
#include "model/store/IntegrityCheck.h"
#include "model/store/SearchIndex.h"

#include <QStandardPaths>

namespace lectern {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Library>> Library::open(const QString& path, Access access)
{
    const auto databaseAccess = access == Access::ReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite;
    return Database::open(path, databaseAccess).map([](std::unique_ptr<Database> database) {
        return std::unique_ptr<Library>(new Library(std::make_unique<Private>(std::move(database))));
    });
}

Library::Library(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

Library::~Library() = default;

QString Library::path() const
{
    return d->database->path();
}

void Library::setClock(Clock clock)
{
    d->clock = std::move(clock);
}

Result<AddedArticle> Library::add(const IngestedArticle& article, const AddOptions& options)
{
    ArticleAdding adding(*d, article, options); // reads the content before the library is locked
    const auto known = adding.known();
    const auto wanted = known.and_then([&](std::optional<qint64> row) { return d->wantsMoreOf(article, row); });
    if (!wanted)
        return Failure(wanted.error());
    if (*wanted && !options.reread)
        return addWhole(**known, article, options);
    auto added = d->database->change([&] { return adding.run(); });
    if (added)
        d->atHand = adding.made();
    return added;
}

Result<QList<Article>> Library::articles(const ArticleQuery& query) const
{
    return d->articles.articles(query);
}

Result<Article> Library::article(const QUuid& id) const
{
    return d->articles.article(id);
}

Result<QUuid> Library::findArticle(const QString& reference) const
{
    return d->articles.find(reference);
}

Result<OpenedArticle> Library::openArticle(const QUuid& id) const
{
    const VersionContent atHand = std::exchange(d->atHand, {});
    bool isAtHand = false;
    QByteArray html;
    auto opened = d->database->read([&]() -> Result<OpenedArticle> {
        const auto row = d->articles.rowOf(id);
        const auto article = row.and_then([&](qint64 found) { return d->articles.article(found); });
        const auto version = row.and_then([&](qint64 found) { return d->versions.newestRow(found); });
        isAtHand = version && atHand.content && *version == atHand.version;
        const auto stored = version && !isAtHand ? d->versions.htmlOf(*version) : Result<QByteArray>(QByteArray());
        const auto annotations = d->annotations.annotations({.article = id});
        const auto origin = row.and_then([&](qint64 found) { return d->origin(found); });
        for (const Error* error : errorsOf(article, version, stored, annotations, origin))
            return Failure(*error);
        html = *stored;
        return OpenedArticle{.article = *article, .content = {}, .annotations = *annotations, .origin = *origin};
    });
    if (opened)
        opened->content = isAtHand ? atHand.content : std::make_shared<const ArticleContent>(contentFromHtml(html));
    return opened;
}

Result<QByteArray> Library::html(const QUuid& id) const
{
    return d->articles.rowOf(id).and_then([&](qint64 row) { return d->versions.html(row); });
}

Result<StoredImage> Library::image(const QByteArray& hash) const
{
    return d->versions.image(hash);
}

Result<Article> Library::setState(const QUuid& id, ReadingState state)
{
    return d->changeArticle(id, [&](qint64 row) { return d->articles.setState(row, state); });
}

Result<Article> Library::setStarred(const QUuid& id, bool starred)
{
    return d->changeArticle(id, [&](qint64 row) { return d->articles.setStarred(row, starred); });
}

Result<Article> Library::setTitle(const QUuid& id, const QString& title)
{
    return d->changeArticle(id, [&](qint64 row) {
        return d->articles.setTitle(row, title)
            .and_then([&] { return d->articles.article(row); })
            .and_then([&](const Article& article) { return d->versions.setHead(row, searchHead(article.metadata)); });
    });
}

Result<Article> Library::setPlace(const QUuid& id, const ReadingPlace& place, double progress)
{
    return d->changeArticle(id, [&](qint64 row) { return d->articles.setPlace(row, place, progress, d->clock()); });
}

Result<Article> Library::tagArticle(const QUuid& id, const QStringList& add, const QStringList& remove)
{
    return d->changeArticle(id, [&](qint64 row) {
        return d->tags.tagArticle(row, add).and_then([&] { return d->tags.untagArticle(row, remove); });
    });
}

Result<void> Library::trashArticles(const QList<QUuid>& ids)
{
    return setTrashed(ids, d->clock());
}

Result<void> Library::restoreArticles(const QList<QUuid>& ids)
{
    return setTrashed(ids, {});
}

Result<void> Library::setTrashed(const QList<QUuid>& ids, const QDateTime& time)
{
    return d->database->change([&]() -> Result<void> {
        for (const QUuid& id : ids) {
            auto done = d->articles.rowOf(id).and_then([&](qint64 row) { return d->articles.setTrashed(row, time); });
            if (!done)
                return done;
        }
        return {};
    });
}

Result<int> Library::emptyTrash()
{
    return d->database->change([&] {
        return d->annotations.removeTrashed().and_then([&](int) { return d->articles.removeTrashed(); }).and_then([&](int articles) {
            return d->versions.removeUnusedImages()
                .and_then([&] { return d->originals.removeUnused(); })
                .and_then([&] { return d->tags.removeUnused(); })
                .map([&] { return articles; });
        });
    });
}

Result<QList<Tag>> Library::tags() const
{
    return d->tags.tags();
}

Result<void> Library::renameTag(const QString& from, const QString& to)
{
    return d->database->change([&] { return d->tags.rename(from, to); });
}

Result<ShelfCounts> Library::counts() const
{
    return d->articles.counts();
}

Result<SearchAnswer> Library::search(const QString& query, SearchScope scope, int limit) const
{
    return SearchIndex(*d->database).search(SearchQuery::parse(query), scope, limit);
}

Result<std::optional<QByteArray>> Library::lastExport(const QUuid& article, const QString& target) const
{
    return d->articles.rowOf(article).and_then([&](qint64 row) { return d->exports.last(row, target); });
}

Result<void> Library::rememberExport(const QUuid& article, const QString& target, const QByteArray& bytes)
{
    return d->database->change([&] {
        return d->articles.rowOf(article).and_then([&](qint64 row) { return d->exports.remember(row, target, bytes, d->clock()); });
    });
}

Result<void> Library::backup(const QString& path) const
{
    return backUp(*d->database, path);
}

Result<CheckReport> Library::check(bool repair)
{
    return IntegrityCheck(*d->database).run(repair);
}

Result<void> restoreLibrary(const QString& backup, const QString& library)
{
    return restoreBackup(backup, library);
}

void Library::releaseMemory()
{
    d->atHand = {};
    d->database->releaseMemory();
}

qint64 Library::dataVersion() const
{
    return d->database->pragma(u"data_version"_s).map([](const QString& version) { return version.toLongLong(); }).value_or(0);
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lectern/library.lectern"_s;
}

} // namespace lectern
