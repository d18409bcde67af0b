// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "model/session/Sayings.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUuid>

namespace lectern {

class Library;
class Session;

/// What is said in all articles of the library: found in the background, some articles at a time, and kept in memory while the window lives, so that
/// only what is new or has changed is read again. Lives in the GUI thread and never blocks it.
class SayingCollector final : public QObject
{
    Q_OBJECT

public:
    explicit SayingCollector(Session* session, QObject* parent = nullptr);

    /// Reads what is not known yet; goes on with what changes until stop().
    void start();
    /// What is known stays known.
    void stop();

    /// Of each article that has any, the newest article first.
    [[nodiscard]] QList<QList<Saying>> sayings() const;
    [[nodiscard]] const QHash<QUuid, QString>& titles() const { return m_titles; }
    [[nodiscard]] qsizetype articlesRead() const { return m_versions.size() - m_waiting.size(); }
    [[nodiscard]] qsizetype articles() const { return m_versions.size(); }
    /// Everything is known.
    [[nodiscard]] bool isComplete() const { return m_isListed && m_waiting.isEmpty() && m_reading == 0; }

Q_SIGNALS:
    /// More is known, or less: not more often than a person can follow.
    void changed();

private:
    struct Known
    {
        qint64 version = 0;
        QList<Saying> sayings;
    };

    void watch();
    void list();
    struct Listing
    {
        QHash<QUuid, qint64> versions;
        QList<QUuid> order;
        QHash<QUuid, QString> titles;
    };

    static Result<Listing> listingOf(const Library& library);
    void take(const Listing& listing);
    void readSome();
    void keep(const QHash<QUuid, Known>& read);
    void readAgain(const QUuid& article);
    void forgetAll();
    void tell();

    Session* m_session;
    bool m_isRunning = false;
    bool m_isListed = false;
    QHash<QUuid, qint64> m_versions; // of the articles that are there
    QList<QUuid> m_order; // the newest first
    QHash<QUuid, QString> m_titles;
    QHash<QUuid, Known> m_known;
    QList<QUuid> m_waiting;
    int m_reading = 0; // articles that are being read now
    int m_era = 0;     // what was read in another is not to be kept
    QTimer m_soon;     // lists anew
    QTimer m_telling;
};

} // namespace lectern
