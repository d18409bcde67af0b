// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/Collection.h"

#include <QTreeView>

namespace lectern {

class SidebarModel;

/// Shelves and tags, as a tree that always has one of them chosen.
class LibrarySidebar final : public QTreeView
{
    Q_OBJECT

public:
    explicit LibrarySidebar(QWidget* parent = nullptr);

    [[nodiscard]] SidebarModel* sidebarModel() const;
    [[nodiscard]] Collection current() const;
    /// A tag that is not there falls back to the inbox.
    void choose(const Collection& collection);

Q_SIGNALS:
    void chosen(const lectern::Collection& collection);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void tell(const QModelIndex& current);

    SidebarModel* m_model;
};

} // namespace lectern
