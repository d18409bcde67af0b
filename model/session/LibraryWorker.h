// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace lectern {

/// A thread that holds the one Library and works on it, in the order in which it was asked.
class LibraryWorker final
{
public:
    using Work = std::function<void(std::unique_ptr<Library>&)>;

    /// `changedByOthers` is called in the worker's thread when another connection has written.
    explicit LibraryWorker(std::function<void()> changedByOthers);
    /// Does what was asked, closes the library and ends the thread.
    ~LibraryWorker();
    LibraryWorker(const LibraryWorker&) = delete;
    LibraryWorker& operator=(const LibraryWorker&) = delete;

    /// From any thread.
    void post(Work work);

private:
    void startWatching();
    void watch();
    void beginWith(const Library* library);

    QThread m_thread;
    QObject* m_place; // lives in the thread: what is invoked on it runs there
    std::function<void()> m_changedByOthers;
    // Touched in the thread only.
    std::unique_ptr<Library> m_library;
    const Library* m_watched = nullptr;
    qint64 m_version = 0;
};

} // namespace lectern
