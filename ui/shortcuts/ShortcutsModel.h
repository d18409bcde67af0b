// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>

class QAction;
class QMenu;

namespace lectern {

class Shortcuts;

/// Everything that keys do: a group for each menu with its actions and their keys, and one for the keys that the page has by itself.
class ShortcutsModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { What, Keys };

    explicit ShortcutsModel(const Shortcuts& shortcuts, QObject* parent = nullptr);

    /// nullptr: a group, or a key that nobody can change.
    [[nodiscard]] static QAction* actionAt(const QModelIndex& index);
    /// Writes the keys anew after one has changed.
    void refresh();

private:
    void addActions(const QMenu* menu);
    void addPageKeys();
    QStandardItem* addGroup(const QString& title);

    const Shortcuts& m_shortcuts;
};

} // namespace lectern
