// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "model/session/Queries.h"
#include "ui/library/Collection.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QToolButton;

namespace lectern {

class ArticleFilter;
class ArticleListDelegate;
class ArticleListModel;
class EmptyNotice;

/// The articles of the chosen shelf or tag: a heading with the order, a quick filter, the list.
class ArticleList final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleList(QWidget* parent = nullptr);

    void showCollection(const Collection& collection);
    void setArticles(const QList<Article>& articles);
    void update(const Article& article);
    /// Marks the article that is open, makes it the current row and brings it into sight.
    void setOpenArticle(const QUuid& id);
    /// Selects those of the articles that are shown; nothing happens when none is.
    void select(const QList<QUuid>& articles);
    void setOrder(ArticleOrder order);
    /// What right-clicking on articles offers.
    void setContextMenu(QMenu* menu);

    [[nodiscard]] ArticleOrder order() const;
    /// What the next action is about: the selected articles, in the list's order.
    [[nodiscard]] QList<Article> selected() const;
    [[nodiscard]] const QList<Article>& articles() const;
    [[nodiscard]] bool hasListFocus() const;
    /// The article `step` rows on from the open one, as the list is shown; null at its ends.
    [[nodiscard]] QUuid neighbour(const QUuid& id, int step) const;
    void focusFilter();
    void focusList();

Q_SIGNALS:
    void openRequested(const QUuid& article);
    void orderChanged(lectern::ArticleOrder order);
    void selectionChanged();
    void trashRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeading();
    QMenu* makeOrderMenu();
    void setUpFilter();
    void setUpView();
    void sayWhyEmpty();
    void openCurrent();
    void revealOpen();

    Collection m_collection;
    ArticleOrder m_order = ArticleOrder::AddedNewest;
    ArticleListModel* m_model;
    ArticleFilter* m_filter;
    ArticleListDelegate* m_delegate;
    QLabel* m_title;
    QToolButton* m_sort;
    QLineEdit* m_words;
    QListView* m_view;
    EmptyNotice* m_notice;
    QUuid m_open;
    bool m_revealPending = false; // the open article is not in the list yet
};

} // namespace lectern
