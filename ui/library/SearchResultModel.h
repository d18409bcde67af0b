// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"

#include <QAbstractListModel>

namespace lectern {

/// What a search found, best first.
class SearchResultModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1 };

    explicit SearchResultModel(QObject* parent = nullptr);
    void setAnswer(const SearchAnswer& answer);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<SearchHit> m_hits;
};

} // namespace lectern
