// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/LibraryWorker.h"

#include <QTimer>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchMilliseconds = 1'000;

} // namespace

LibraryWorker::LibraryWorker(std::function<void()> changedByOthers)
    : m_place(new QObject), m_changedByOthers(std::move(changedByOthers))
{
    m_thread.setObjectName(u"library"_s);
    m_place->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_place, [this] { startWatching(); }, Qt::QueuedConnection);
}

LibraryWorker::~LibraryWorker()
{
    const auto end = [this] {
        m_library.reset();
        delete m_place;
        m_thread.quit();
    };
    QMetaObject::invokeMethod(m_place, end, Qt::QueuedConnection);
    m_thread.wait();
}

void LibraryWorker::post(Work work)
{
    const auto run = [this, work = std::move(work)] {
        work(m_library);
        beginWith(m_library.get());
    };
    QMetaObject::invokeMethod(m_place, run, Qt::QueuedConnection);
}

void LibraryWorker::startWatching()
{
    auto* timer = new QTimer(m_place);
    QObject::connect(timer, &QTimer::timeout, m_place, [this] { watch(); });
    timer->start(watchMilliseconds);
}

// The number says nothing by itself: it differs from what this connection saw before when somebody else has written.
void LibraryWorker::watch()
{
    if (!m_library)
        return;
    const qint64 version = m_library->dataVersion();
    if (version != m_version)
        m_changedByOthers();
    m_version = version;
}

// What others write is noticed from the moment on at which the library was opened.
void LibraryWorker::beginWith(const Library* library)
{
    if (m_watched == library)
        return;
    m_watched = library;
    m_version = library ? library->dataVersion() : 0;
}

} // namespace lectern
