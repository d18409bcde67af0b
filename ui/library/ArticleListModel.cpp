// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleListModel.h"

#include "ui/library/ArticleMime.h"
#include "ui/library/ArticleWords.h"

#include <QHash>
#include <QMimeData>
#include <QSet>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QSet<QUuid> idSetOf(const QList<Article>& articles)
    {
        QSet<QUuid> ids;
        for (const Article& article : articles)
            ids << article.id;
        return ids;
    }

    QString searchText(const Article& article)
    {
        const ArticleMetadata& about = article.metadata;
        return QStringList{about.title, about.subtitle, about.byline, about.site, article.reading.tags.join(u' ')}.join(
            u'\n');
    }

} // namespace

ArticleListModel::ArticleListModel(QObject* parent) : QAbstractListModel(parent) {}

void ArticleListModel::setArticles(const QList<Article>& articles)
{
    if (articles == m_articles)
        return;
    removeMissing(articles);
    appendNew(articles);
    arrangeLike(articles);
}

void ArticleListModel::removeMissing(const QList<Article>& articles)
{
    const QSet<QUuid> kept = idSetOf(articles);
    for (int last = int(m_articles.size()) - 1; last >= 0; --last) {
        if (kept.contains(m_articles[last].id))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_articles[first - 1].id))
            --first;
        beginRemoveRows({}, first, last);
        m_articles.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ArticleListModel::appendNew(const QList<Article>& articles)
{
    const QSet<QUuid> known = idSetOf(m_articles);
    QList<Article> added;
    std::ranges::copy_if(
        articles, std::back_inserter(added), [&](const Article& article) { return !known.contains(article.id); });
    if (added.isEmpty())
        return;
    const int count = int(m_articles.size());
    beginInsertRows({}, count, count + int(added.size()) - 1);
    m_articles += added;
    endInsertRows();
}

// Both lists hold the same articles by now; only their order and what is known of them differ.
void ArticleListModel::arrangeLike(const QList<Article>& articles)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<QUuid, int> rows;
    for (int row = 0; row < articles.size(); ++row)
        rows.insert(articles[row].id, row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before)
        after << index(rows.value(m_articles[old.row()].id));
    m_articles = articles;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (!m_articles.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_articles.size()) - 1));
}

void ArticleListModel::update(const Article& article)
{
    const int row = rowOf(article.id);
    if (row < 0 || m_articles[row] == article)
        return;
    m_articles[row] = article;
    Q_EMIT dataChanged(index(row), index(row));
}

const QList<Article>& ArticleListModel::articles() const
{
    return m_articles;
}

int ArticleListModel::rowOf(const QUuid& id) const
{
    const auto found = std::ranges::find(m_articles, id, &Article::id);
    return found == m_articles.end() ? -1 : int(found - m_articles.begin());
}

int ArticleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Article& article = m_articles[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return article.metadata.title;
    case Qt::AccessibleDescriptionRole: return spokenDescription(article);
    case ArticleRole: return QVariant::fromValue(article);
    case IdRole: return article.id;
    case SearchTextRole: return searchText(article);
    default: return {};
    }
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList ArticleListModel::mimeTypes() const
{
    const std::unique_ptr<QMimeData> mime(mimeOf({}));
    return mime->formats();
}

QMimeData* ArticleListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUuid> ids;
    for (const QModelIndex& index : indexes)
        ids << m_articles[index.row()].id;
    return mimeOf(ids);
}

} // namespace lectern
