// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "ui/support/PickerPopup.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QPointer>

class QAction;

namespace lectern {

/// Commands and articles that fit what was typed, the best first; of those that fit alike, what was chosen last.
class CommandPaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ActionRole = PickerPopup::FirstRoleOfModel, ArticleRole, NameRole };

    /// `recent`: the NameRole of what was chosen before, the last first.
    explicit CommandPaletteModel(const QList<QAction*>& actions, const QStringList& recent = {}, QObject* parent = nullptr);
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

        [[nodiscard]] QString name() const;
    };

    void fit();
    [[nodiscard]] QList<const Entry*> recentFirst() const;

    QList<Entry> m_commands;
    QList<Entry> m_articles;
    QList<Entry> m_fitting;
    QStringList m_recent;
    QString m_typed;
};

} // namespace lectern
