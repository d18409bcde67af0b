// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <functional>

class QMenu;
class QMenuBar;

namespace lectern {

/// An action as its menu lists it; without a name it is a separator.
struct ActionEntry
{
    QString name = {};
    QString text = {};
    QList<QKeySequence> shortcuts = {};
    QString icon = {};
    bool checkable = false;
};

/// All that can be done in the window, each under a name, in one menu, with its shortcuts. What the menus, the palette and the list of
/// shortcuts show comes from here.
class ActionCollection final : public QObject
{
    Q_OBJECT

public:
    explicit ActionCollection(QWidget* window);

    [[nodiscard]] QWidget* window() const { return m_window; }
    QMenu* addMenu(QMenuBar* bar, const QString& title, const QList<ActionEntry>& entries);
    /// The action must be there.
    [[nodiscard]] QAction* action(const QString& name) const;
    [[nodiscard]] QList<QAction*> all() const;
    [[nodiscard]] QList<QMenu*> menus() const;
    /// As the table of menus has them, whatever the action has now.
    [[nodiscard]] QList<QKeySequence> defaultShortcuts(const QString& name) const;
    /// With the tool tip that tells them.
    void setShortcuts(QAction* action, const QList<QKeySequence>& shortcuts);

    void on(const QString& name, QObject* context, std::function<void()> work);
    void setEnabled(const QStringList& names, bool enabled);

private:
    QAction* add(const ActionEntry& entry);

    QWidget* m_window;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QList<QKeySequence>> m_defaults;
    QList<QMenu*> m_menus;
};

} // namespace lectern
