// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QAbstractListModel>

namespace lectern {

/// A place of an article that one can go to.
struct ListedPlace
{
    QString title;
    QString hint = {};
    int level = 0; // 0: the outermost
    TextRange range = {};
};

/// Places in the order of the text: those whose titles fit what was typed.
class PlaceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PlaceModel(const QList<ListedPlace>& places, QObject* parent = nullptr);

    /// The last place at or before the offset is where the reader is.
    void setHere(qsizetype offset);
    /// Its row; 0 when it is not listed.
    [[nodiscard]] int here() const;
    void setTyped(const QString& typed);
    [[nodiscard]] const ListedPlace& place(int row) const { return m_places[m_fitting[row]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ListedPlace> m_places;
    QList<qsizetype> m_fitting; // indexes of places
    qsizetype m_here = -1;
};

/// The headings of an article, with how far into it each stands.
[[nodiscard]] QList<ListedPlace> headingsOf(const ArticleContent& content);
/// The links of an article that lead out of it, or to another place in it, with where they lead.
[[nodiscard]] QList<ListedPlace> linksOf(const ArticleContent& content);

} // namespace lectern
