// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/SessionPrivate.h"

#include <QFileInfo>
#include <QSemaphore>

namespace lectern {

using namespace Qt::StringLiterals;

int Session::importAll(const QStringList& paths, const AddOptions& options)
{
    // Given up when the program ends: what was stored by then stays.
    const Private::Import import = {.number = ++d->lastImport, .name = {}, .options = options, .fetched = true};
    d->imports.insert(import.number, import);
    d->answers.expect();
    d->pool.start([d = d.get(), import, paths] { d->importMany(import, paths); });
    return import.number;
}

// On a thread of the pool, which mostly waits: for readers, or for the library, which is asked other things between two batches.
void Session::Private::importMany(const Import& import, const QStringList& paths)
{
    pool.releaseThread();
    ImportSummary summary;
    {
        BulkReading reading(filesIn(paths));
        summary.files = reading.size();
        for (QList<BulkReading::Item> items = reading.next(); !items.isEmpty() && !*import.cancelled; items = reading.next()) {
            storeMany(import, items, summary);
            summary.files = qMax(summary.files, summary.done()); // an archive holds more than one
            answers.tell([this, number = import.number, name = QFileInfo(items.last().path).fileName(), summary] {
                Q_EMIT q->importProgressed(number, name, summary.done(), summary.files);
            });
        }
    }
    summary.cancelled = summary.done() < summary.files;
    answers.answer([this, number = import.number, summary] {
        end(number);
        Q_EMIT q->filesImported(number, summary);
        if (summary.added + summary.renewed > 0)
            Q_EMIT q->libraryChanged();
    });
    pool.reserveThread();
}

void Session::Private::storeMany(const Import& import, const QList<BulkReading::Item>& items, ImportSummary& summary)
{
    QSemaphore stored;
    worker->post([&](std::unique_ptr<Library>& library) {
        if (library)
            storeItems(*library, items, import.options, [&](const BulkReading::Item& item, const Result<AddedArticle>& added) { summary.count(item.path, added); });
        else
            summary.count(items.first().path, Failure(noLibrary()));
        stored.release();
    });
    stored.acquire();
}

} // namespace lectern
