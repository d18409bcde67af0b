// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "ui/library/Collection.h"

#include <QObject>

namespace lectern {

class ArticleList;
class Workspace;

/// What a person does with articles as a whole: shelf, star, tags, trash. Acts on what is selected in the list, else on the article
/// that is open.
class ArticleActions final : public QObject
{
    Q_OBJECT

public:
    ArticleActions(Workspace* workspace, ArticleList* list, QObject* parent);

    void setOpenArticle(const Article& article);
    /// Opening took the open article from the inbox: after trashing it, undo brings it back there.
    void setTakenFromInbox(const QUuid& article);
    /// The articles that the next action is about.
    [[nodiscard]] QList<Article> targets() const;

    void toggleArchived();
    void moveTo(ReadingState state);
    void toggleStarred();
    void tag(const QList<Article>& articles, const QStringList& add, const QStringList& remove);
    void rename(const Article& article, const QString& title);
    void trash();
    void restore();
    /// Asks first: it is the one thing that cannot be undone.
    void emptyTrash(QWidget* parent);
    /// Articles were dropped on a shelf or a tag.
    void drop(const QList<QUuid>& ids, const Collection& target);

private:
    void moveToTrash(QList<Article> articles);
    void offerUndo(const QString& text);
    void put(const QList<Article>& articles, const Collection& target);

    Workspace* m_workspace;
    ArticleList* m_list;
    Article m_open;
    QUuid m_takenFromInbox;
};

} // namespace lectern
