// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/DownloadLimits.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHash>
#include <QNetworkAccessManager>
#include <QSet>
#include <QStringList>
#include <atomic>

namespace lectern {

/// Fetches images from the web, several at once, and waits for them in an event loop of its own; to be called off the GUI thread.
/// What does not come in time, or is too large, or not on the web, is simply not there.
class ImageDownloads final
{
public:
    /// `progress` gets images done and all of them.
    explicit ImageDownloads(DownloadLimits limits = {}, const std::atomic_bool* cancelled = nullptr,
        std::function<void(qint64, qint64)> progress = {});
    ~ImageDownloads();
    Q_DISABLE_COPY_MOVE(ImageDownloads)

    /// Bytes by address.
    [[nodiscard]] QHash<QString, QByteArray> run(const QStringList& addresses);

private:
    void startNext();
    void start(const QString& address);
    void watch(QNetworkReply* reply);
    void finish(QNetworkReply* reply, const QString& address);
    void checkClock();

    DownloadLimits m_limits;
    const std::atomic_bool* m_cancelled;
    std::function<void(qint64, qint64)> m_progress;
    QDeadlineTimer m_deadline;
    QNetworkAccessManager m_network;
    QEventLoop m_loop;
    QStringList m_waiting;
    QSet<QNetworkReply*> m_running;
    QHash<QString, QByteArray> m_images;
    qsizetype m_total = 0; // bytes
    qint64 m_done = 0;
    qint64 m_all = 0;
};

} // namespace lectern
