// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "ui/library/Collection.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace lectern {

class LibraryZone;
class Session;

/// Keeps the library zone true: asks for articles, counts and tags when something changed, once for many changes.
class LibraryController final : public QObject
{
    Q_OBJECT

public:
    LibraryController(Session* session, LibraryZone* zone, QObject* parent);

    void choose(const Collection& collection);
    [[nodiscard]] Collection collection() const { return m_collection; }
    /// What was opened stays in the list when opening it took it off the shelf, until another shelf is chosen.
    void setOpenArticle(const QUuid& id);
    /// Shows what an article is now, where it stands.
    void update(const Article& article);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void articlesShown();
    void counted(const lectern::ShelfCounts& counts);

private:
    void watch();
    void ask();
    void askForArticles();
    void askForCounts();
    void show(QList<Article> articles);
    void keepWhatWasOpened(QList<Article>& articles) const;
    void take(const Article& article);

    Session* m_session;
    LibraryZone* m_zone;
    QTimer m_soon;
    QTimer m_recount; // runs out when highlights come and go no more
    Collection m_collection;
    QSet<QUuid> m_opened; // since the collection was chosen
    QList<Article> m_shown;
    QList<QUuid> m_restored; // to be selected when the list has them
};

} // namespace lectern
