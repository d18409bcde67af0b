// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleFilter.h"

#include "ui/library/ArticleListModel.h"

#include <algorithm>

namespace lectern {

ArticleFilter::ArticleFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void ArticleFilter::setWords(const QString& typed)
{
    m_words = typed.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ArticleFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(ArticleListModel::SearchTextRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace lectern
