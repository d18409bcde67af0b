// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArticleImages.h"
#include "model/ingest/Fetch.h"
#include "model/ingest/Original.h"
#include "model/ingest/PageJoining.h"
#include "model/session/SessionPrivate.h"
#include "model/Words.h"

#include <malloc.h>
#include <QFileInfo>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString& fileOrUrl)
{
    return fileOrUrl.startsWith("http://"_L1, Qt::CaseInsensitive) || fileOrUrl.startsWith("https://"_L1, Qt::CaseInsensitive);
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, Words::tr("The import was cancelled.")};
}

} // namespace

void Session::readAhead(const QString& file)
{
    d->readAhead.begin(d->pool, file);
}

int Session::import(const QString& fileOrUrl, const AddOptions& options)
{
    if (!isAddress(fileOrUrl)) {
        Private::Import import = {.number = 0, .name = QFileInfo(fileOrUrl).fileName(), .options = options, .place = fileOrUrl};
        if (import.options.source.isEmpty())
            import.options.source = fileOrUrl;
        return d->begin(import, [fileOrUrl](const Private::Import&) { return readFile(fileOrUrl); });
    }
    const auto reading = [d = d.get(), fileOrUrl](const Private::Import& import) {
        return fetch(fileOrUrl, {}, import.cancelled.get(), d->progressOf(import));
    };
    return d->begin({.number = 0, .name = fileOrUrl, .options = options, .fetched = true, .place = fileOrUrl}, reading);
}

int Session::import(const Source& source, const AddOptions& options)
{
    const QString name = source.fileName.isEmpty() ? source.url : source.fileName;
    return d->begin({.number = 0, .name = name, .options = options}, [source](const Private::Import&) { return Result<Source>(source); });
}

void Session::cancelImport(int number)
{
    if (const auto found = d->imports.constFind(number); found != d->imports.cend())
        *found->cancelled = true;
}

int Session::readAgain(const QUuid& article, std::optional<Extent> extent)
{
    const int number = ++d->lastImport;
    d->run([=](Library& library) { return library.readAgain(article, extent); }, [this, number](const Result<AddedArticle>& added) {
        if (added)
            Q_EMIT articleAdded(number, *added);
        else
            Q_EMIT importFailed(number, {}, added.error());
    });
    return number;
}

int Session::Private::begin(Import import, Reading reading)
{
    import.number = ++lastImport;
    imports.insert(import.number, import);
    answers.expect();
    pool.start([this, import, reading = std::move(reading)] { read(import, reading); });
    return import.number;
}

std::function<void(qint64, qint64)> Session::Private::progressOf(const Import& import)
{
    return [this, import](qint64 done, qint64 total) {
        answers.tell([this, import, done, total] { Q_EMIT q->importProgressed(import.number, import.name, done, total); });
    };
}

// On a thread of the pool. Reading and making an article of it takes the time; the library is asked only to store it.
void Session::Private::read(const Import& import, const Reading& reading)
{
    if (const auto early = import.options.joinPages ? std::nullopt : readAhead.take(import.place))
        return store(import, *early);
    auto article = reading(import).and_then([&](const Source& source) { return ingestFor(import, source); });
    if (article)
        bringImages(*article, import.place, {}, import.cancelled.get(), progressOf(import));
    if (article && *import.cancelled)
        article = Failure(cancelledError());
    if (article)
        store(import, readyToStore(*std::move(article)));
    else
        finish(import, Failure(article.error()));
}

Result<IngestedArticle> Session::Private::ingestFor(const Import& import, const Source& source)
{
    if (*import.cancelled)
        return Failure(cancelledError());
    if (!import.options.joinPages)
        return ingestAndKeep(source);
    return ingestJoined(
        source, [&](const QString& address) { return fetch(address, {}, import.cancelled.get(), progressOf(import)); },
        [&](IngestedArticle& page, const QString& address) {
            bringImages(page, address, {}, import.cancelled.get(), progressOf(import));
        });
}

void Session::Private::store(const Import& import, const ArticleToAdd& read)
{
    AddOptions options = import.options;
    options.content = read.options.content;
    worker->post([this, import, article = read.article, options](std::unique_ptr<Library>& library) {
        if (!library)
            finish(import, Failure(noLibrary()));
        else if (*import.cancelled)
            finish(import, Failure(cancelledError()));
        else
            finish(import, library->add(article, options));
    });
}

void Session::Private::finish(const Import& import, const Result<AddedArticle>& outcome)
{
    answers.answer([this, import, outcome] {
        end(import.number);
        if (!outcome) {
            Q_EMIT q->importFailed(import.number, import.name, outcome.error());
            return;
        }
        Q_EMIT q->articleAdded(import.number, *outcome);
        if (!outcome->article.reading.tags.isEmpty())
            Q_EMIT q->tagsChanged();
    });
}

void Session::Private::end(int number)
{
    imports.remove(number);
    if (imports.isEmpty())
        rest.start();
}

// The C library keeps what was freed for those who ask again: after a book that is more than the window takes.
void Session::Private::releaseMemory()
{
    worker->post([](std::unique_ptr<Library>& library) {
        if (library)
            library->releaseMemory();
        malloc_trim(0);
    });
}

} // namespace lectern
