// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace lectern {

/// The quick filter above the list: keeps articles whose title, byline, site or tags hold every word that was typed.
class ArticleFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ArticleFilter(QObject* parent = nullptr);
    void setWords(const QString& typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace lectern
