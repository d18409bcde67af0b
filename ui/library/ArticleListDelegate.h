// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QUuid>

namespace lectern {

struct Article;

/// Paints an article of the list: title on two lines at most (or one and the subtitle), then source and date, minutes with a ring for
/// how far one has read, and the number of highlights. All rows are of one height.
class ArticleListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleListDelegate(QObject* parent = nullptr);

    /// The article that is open is marked at its edge.
    void setOpenArticle(const QUuid& id);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QUuid m_open;
};

} // namespace lectern
