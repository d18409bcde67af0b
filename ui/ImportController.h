// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "model/session/Queries.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

class QMimeData;

namespace lectern {

class MessageBar;
class Session;
struct Source;

/// Brings articles in: files, addresses, text that was pasted or dropped. Several at once are one batch: the first that is read is shown,
/// and in the end one message tells what came of all.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    ImportController(Session* session, MessageBar* messages, QObject* parent);

    /// Files, addresses, UUIDs of the library's articles.
    void open(const QStringList& things);
    /// Files, addresses, HTML or text; false when there is nothing to read in it.
    bool open(const QMimeData& mime);
    [[nodiscard]] static bool canOpen(const QMimeData& mime);
    /// Files and folders, with all that is in them, on all cores.
    void openAll(const QStringList& paths);
    /// Fetches the pages on which an article goes on; all of them are its new version.
    void joinPages(const Article& article);

Q_SIGNALS:
    /// An article is there and is to be shown.
    void arrived(const QUuid& article);
    /// The same of one that was there before, and is read already.
    void found(const lectern::OpenedArticle& article);

private:
    struct Running
    {
        QString name;
        qint64 done = 0;
        qint64 total = -1;
        bool many = false; // counted in files, not in bytes
        bool joining = false;
    };

    void lookUp(const QString& name);
    void finished(int number, const ImportSummary& summary);
    void tell(const ImportSummary& summary);
    void import(const QString& name);
    void openText(const QString& text);
    void watch(int number, const QString& name);
    void progressed(int number, const QString& name, qint64 done, qint64 total);
    void succeeded(int number, const AddedArticle& added);
    void failed(int number, const Error& error);
    void settle(int number);
    void showProgress();
    void cancelAll();
    void sum();
    void offerPages(const Article& article);
    void tellFailures();

    Session* m_session;
    MessageBar* m_messages;
    QHash<int, Running> m_running;
    QTimer m_patience; // progress is shown when it runs out
    // Of the batch:
    QList<AddedArticle> m_added;
    QList<Error> m_failures;
};

} // namespace lectern
