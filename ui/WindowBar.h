// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenuBar;

namespace lectern {

class ActionCollection;
class Workspace;

/// What stands at the right of the menus: whether all is saved, and buttons for what one reaches for while reading.
class WindowBar final : public QWidget
{
    Q_OBJECT

public:
    WindowBar(ActionCollection* actions, Workspace* workspace, QMenuBar* bar);
    /// Puts something quiet before all the rest.
    void lead(QWidget* words);

private:
    void addButton(const QString& action);
    void showSaved();

    ActionCollection* m_actions;
    Workspace* m_workspace;
    QLabel* m_saved;
    QTimer m_waiting; // runs while something is on its way to the disk
};

} // namespace lectern
