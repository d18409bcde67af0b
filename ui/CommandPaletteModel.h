// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QPointer>

class QAction;

namespace lectern {

/// Commands and articles that fit what was typed, the best first.
class CommandPaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ActionRole = Qt::UserRole + 1, ArticleRole, HintRole };

    explicit CommandPaletteModel(const QList<QAction*>& actions, QObject* parent = nullptr);
    void setArticles(const QList<Article>& articles);
    void setTyped(const QString& typed);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry
    {
        QString title;
        QString hint; // shortcut of a command, source of an article
        QIcon icon;
        QPointer<QAction> action = {};
        QUuid article = {};
    };

    void fit();

    QList<Entry> m_commands;
    QList<Entry> m_articles;
    QList<Entry> m_fitting;
    QString m_typed;
};

} // namespace lectern
