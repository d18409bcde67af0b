// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

#include <QAbstractListModel>

namespace lectern {

/// The articles of the list, in the order in which the library gave them. Setting a new list keeps what stays: selection, current row and
/// scroll position of the views survive.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ArticleRole = Qt::UserRole + 1, IdRole, SearchTextRole };

    explicit ArticleListModel(QObject* parent = nullptr);

    void setArticles(const QList<Article>& articles);
    /// Shows what an article is now, where it stands; does nothing when it is not in the list.
    void update(const Article& article);

    [[nodiscard]] const QList<Article>& articles() const;
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(const QUuid& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    void removeMissing(const QList<Article>& articles);
    void appendNew(const QList<Article>& articles);
    void arrangeLike(const QList<Article>& articles);

    QList<Article> m_articles;
};

} // namespace lectern
