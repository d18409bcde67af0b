// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <QStringList>
#include <QThreadPool>

namespace lectern {

/// The files that a person means by these files and folders, each once: folders are walked in the order of names,
/// without hidden files, without the folders that browsers save beside a page ("page_files"), without links to other
/// folders, and without pictures, styles and the like unless there is nothing else. What is no folder is taken as it
/// is, there or not.
[[nodiscard]] QStringList filesIn(const QStringList& paths);

/// A folder, or an archive of files: more than one article may come of it.
[[nodiscard]] bool mayHoldMany(const QString& path);

/// Reads many files, and what archives of files hold, on all cores, and gives them in their order. Readers run ahead of whoever takes only so far that memory stays bounded.
class BulkReading final
{
public:
    struct Item
    {
        QString path; // in an archive: the archive's path, and the path within it
        Result<IngestedArticle> article;
    };

    struct Options
    {
        int threads = 0;    // 0: one for each core
        bool images = true; // those that lie beside a page, too
    };

    explicit BulkReading(QStringList files) : BulkReading(std::move(files), Options()) {}
    BulkReading(QStringList files, Options options);
    /// Gives up what was not taken.
    ~BulkReading();
    Q_DISABLE_COPY_MOVE(BulkReading)

    /// Of the files; an archive may give more items than one, or none.
    [[nodiscard]] qsizetype size() const { return m_files.size(); }
    /// Waits for the next, and brings those after it that are there already; empty at the end.
    [[nodiscard]] QList<Item> next();

private:
    void startReaders();
    void read(qsizetype index);
    [[nodiscard]] bool mayStart() const;
    void keep(qsizetype index, QList<Item> items);

    const QStringList m_files;
    const Options m_options;
    QThreadPool m_pool;
    std::atomic_bool m_abandoned = false;
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::deque<std::optional<QList<Item>>> m_waiting; // of each file, from m_taken on
    qsizetype m_taken = 0;
    qsizetype m_started = 0;
    qsizetype m_bytes = 0; // that wait, about
};

/// Stores what was read, all in one transaction where that is possible, and tells of each when it is on the disk. An item that could not be read
/// is told with its error.
void storeItems(Library& library, const QList<BulkReading::Item>& items, const AddOptions& options,
    const std::function<void(const BulkReading::Item&, const Result<AddedArticle>&)>& told);

} // namespace lectern
