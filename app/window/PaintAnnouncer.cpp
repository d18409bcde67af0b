// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PaintAnnouncer.h"

#include "ui/MainWindow.h"
#include "ui/reader/ReaderView.h"

#include <QEvent>
#include <cstdio>

namespace lectern {

PaintAnnouncer::PaintAnnouncer(MainWindow* window) : QObject(window)
{
    if (const auto* reader = window->findChild<ReaderView*>(QStringLiteral("reader")))
        reader->viewport()->installEventFilter(this);
}

bool PaintAnnouncer::eventFilter(QObject* watched, QEvent* event)
{
    const auto* reader = qobject_cast<ReaderView*>(watched->parent());
    if (event->type() == QEvent::Paint && !m_announced && reader && !reader->articleId().isNull()) {
        m_announced = true;
        // Queued: the paint that is beginning is over by then.
        QMetaObject::invokeMethod(this, [] { std::puts("painted"); std::fflush(stdout); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lectern
