// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "ui/support/EditCommand.h"

#include <QObject>
#include <functional>

class QUndoStack;

namespace lectern {

class Session;

/// Every change to articles that can be undone: asked of the session, one command each. The articles are given as they are shown, since
/// that is what undoing goes back to. An edit that the session could not write leaves the undo stack by itself.
class ArticleEdits final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ArticleEdits(Session* session, QUndoStack* stack, QObject* parent = nullptr);

    void setState(const QList<Article>& articles, ReadingState state);
    void setStarred(const QList<Article>& articles, bool starred);
    void setTitle(const Article& article, const QString& title);
    void tag(const QList<Article>& articles, const QStringList& add, const QStringList& remove);
    /// Undoing puts one that is given as standing in the inbox there, wherever it stands now.
    void trash(const QList<Article>& articles);
    /// Out of the trash.
    void restore(const QList<Article>& articles);

private:
    class Command;
    using Write = std::function<void(const QList<Article>& before, bool done)>;
    using Holds = std::function<bool(const Article& now, const Article& before, bool done)>;

    void pushTrashing(const QString& text, const QList<Article>& articles, bool trashed);
    void putBack(const QList<Article>& before);
    void push(const QString& text, const QList<Article>& articles, Write write, Holds holds);
    void verify(const QList<Article>& articles, quint64 number);
    void answered(const QList<Article>& now, quint64 number);

    Session* m_session;
    EditLedger m_ledger;
};

} // namespace lectern
