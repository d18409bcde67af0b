// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Tag.h"
#include "ui/library/Collection.h"

#include <QHash>
#include <QSet>
#include <QStandardItemModel>
#include <QUuid>

namespace lectern {

/// Shelves with their counts, and below a heading the tags, nested by '/'. What stays between two settings keeps its item, so that views
/// keep what is selected and unfolded.
class SidebarModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role { CollectionRole = Qt::UserRole + 1, CountRole, HeadingRole };

    explicit SidebarModel(QObject* parent = nullptr);

    void setCounts(const ShelfCounts& counts);
    void setTags(const QList<Tag>& tags);

    [[nodiscard]] QModelIndex indexOf(const Collection& collection) const;

    // Articles are dropped on shelves and tags.
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData* mime, Qt::DropAction, int, int, const QModelIndex& target) const override;
    bool dropMimeData(const QMimeData* mime, Qt::DropAction, int, int, const QModelIndex& target) override;

Q_SIGNALS:
    void articlesDropped(const QList<QUuid>& articles, const lectern::Collection& target);

private:
    QStandardItem* tagItem(const QString& name);
    void removeTagsBut(const QSet<QString>& keys);

    QHash<Shelf, QStandardItem*> m_shelves;
    QHash<QString, QStandardItem*> m_tags; // by tagKey
    QStandardItem* m_heading = nullptr;
};

} // namespace lectern
