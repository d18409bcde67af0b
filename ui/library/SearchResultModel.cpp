// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/SearchResultModel.h"

using namespace Qt::StringLiterals;

namespace lectern {

SearchResultModel::SearchResultModel(QObject* parent) : QAbstractListModel(parent) {}

void SearchResultModel::setAnswer(const SearchAnswer& answer)
{
    beginResetModel();
    m_hits = answer.hits;
    endResetModel();
}

int SearchResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit& hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole: return hit.title;
    case Qt::AccessibleDescriptionRole: return hit.speaker.isEmpty() ? hit.snippet : QString(hit.speaker % u": "_s % hit.snippet);
    case HitRole: return QVariant::fromValue(hit);
    default: return {};
    }
}

} // namespace lectern
