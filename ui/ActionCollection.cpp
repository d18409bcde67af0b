// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ActionCollection.h"

#include "ui/support/Icons.h"
#include "ui/support/MenuWords.h"

#include <QMenu>
#include <QMenuBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString withShortcut(const QString& text, const QKeySequence& shortcut)
    {
        const QString plain = withoutMnemonic(text).remove(u'…');
        return shortcut.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, shortcut.toString(QKeySequence::NativeText));
    }

} // namespace

ActionCollection::ActionCollection(QWidget* window) : QObject(window), m_window(window) {}

QMenu* ActionCollection::addMenu(QMenuBar* bar, const QString& title, const QList<ActionEntry>& entries)
{
    QMenu* menu = bar->addMenu(title);
    for (const ActionEntry& entry : entries)
        menu->addAction(add(entry));
    m_menus << menu;
    return menu;
}

QAction* ActionCollection::add(const ActionEntry& entry)
{
    auto* action = new QAction(entry.text, this);
    if (entry.name.isEmpty()) {
        action->setSeparator(true);
        return action;
    }
    action->setObjectName(entry.name);
    setShortcuts(action, entry.shortcuts);
    m_defaults.insert(entry.name, entry.shortcuts);
    action->setCheckable(entry.checkable);
    if (!entry.icon.isEmpty())
        action->setIcon(icon(QLatin1StringView(entry.icon.toLatin1())));
    // The window has each of them too, so that the shortcuts work while the menu bar is hidden.
    m_window->addAction(action);
    m_actions.insert(entry.name, action);
    return action;
}

QAction* ActionCollection::action(const QString& name) const
{
    Q_ASSERT(m_actions.contains(name));
    return m_actions.value(name);
}

QList<QAction*> ActionCollection::all() const
{
    QList<QAction*> actions;
    for (const QMenu* menu : m_menus)
        for (QAction* action : menu->actions())
            if (!action->isSeparator() && !action->menu())
                actions << action;
    return actions;
}

QList<QMenu*> ActionCollection::menus() const
{
    return m_menus;
}

QList<QKeySequence> ActionCollection::defaultShortcuts(const QString& name) const
{
    return m_defaults.value(name);
}

void ActionCollection::setShortcuts(QAction* action, const QList<QKeySequence>& shortcuts)
{
    action->setShortcuts(shortcuts);
    action->setToolTip(withShortcut(action->text(), shortcuts.value(0)));
}

void ActionCollection::on(const QString& name, QObject* context, std::function<void()> work)
{
    connect(action(name), &QAction::triggered, context, [work = std::move(work)] { work(); });
}

void ActionCollection::setEnabled(const QStringList& names, bool enabled)
{
    for (const QString& name : names)
        action(name)->setEnabled(enabled);
}

} // namespace lectern
