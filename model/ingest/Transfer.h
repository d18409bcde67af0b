// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QUrl>
#include <atomic>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace lectern {

struct TransferLimits
{
    qsizetype bytes = 0;
    QDeadlineTimer deadline = {};
    const std::atomic_bool* cancelled = nullptr;
    std::function<void(qint64, qint64)> progress = {};
};

struct TransferAnswer
{
    QByteArray bytes = {};
    QUrl url = {};
    QUrl location = {}; // where a redirect leads to; else empty
    QString mediaType = {};
};

/// One request and its answer, waited for. Redirects are told, not followed.
class Transfer final
{
public:
    Transfer(QNetworkAccessManager& network, TransferLimits limits);
    ~Transfer();
    Q_DISABLE_COPY_MOVE(Transfer)

    [[nodiscard]] Result<TransferAnswer> run(const QUrl& url);

private:
    enum class Stop { None, TooLarge, TooSlow, Cancelled };

    void receive();
    void checkClock();
    void stop(Stop reason);
    [[nodiscard]] Result<TransferAnswer> answer();
    [[nodiscard]] Error stopped() const;
    [[nodiscard]] QString causeOfFailure() const;

    QNetworkAccessManager& m_network;
    TransferLimits m_limits;
    QNetworkReply* m_reply = nullptr;
    QEventLoop m_loop;
    QByteArray m_bytes;
    Stop m_stop = Stop::None;
};

} // namespace lectern
