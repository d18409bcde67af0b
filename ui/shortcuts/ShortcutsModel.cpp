// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts/ShortcutsModel.h"

#include "ui/ActionCollection.h"
#include "ui/shortcuts/Shortcuts.h"
#include "ui/support/MenuWords.h"

#include <QAction>
#include <QMenu>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int actionRole = Qt::UserRole + 1;

    QStandardItem* newItem(const QString& text)
    {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        return item;
    }

    QString keysOf(const QAction* action)
    {
        return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
    }

    // What page and list do by themselves, by which keys.
    QList<std::pair<QString, QString>> pageKeys()
    {
        return {{ShortcutsModel::tr("A page on, or back"), ShortcutsModel::tr("Space, Shift+Space; Page down, Page up")},
            {ShortcutsModel::tr("To the beginning, or the end"), ShortcutsModel::tr("Home, End")},
            {ShortcutsModel::tr("With a caret in the text: select by character or line"), ShortcutsModel::tr("Shift+arrows")},
            {ShortcutsModel::tr("With a caret: select by word"), ShortcutsModel::tr("Ctrl+Shift+Left, Right")},
            {ShortcutsModel::tr("With a caret: select by sentence"), ShortcutsModel::tr("Alt+Shift+Left, Right")},
            {ShortcutsModel::tr("With a caret: select by paragraph"), ShortcutsModel::tr("Ctrl+Shift+Up, Down")},
            {ShortcutsModel::tr("On a highlight: move its end, its start, by a word"), ShortcutsModel::tr("Alt+Shift+Left, Right; Up, Down")},
            {ShortcutsModel::tr("Into the bar beside the selection"), ShortcutsModel::tr("Tab")},
            {ShortcutsModel::tr("Leave the selection, the highlight, a field"), ShortcutsModel::tr("Escape")},
            {ShortcutsModel::tr("Move the selected articles to the trash, in the list"), ShortcutsModel::tr("Delete")}};
    }

} // namespace

ShortcutsModel::ShortcutsModel(const Shortcuts& shortcuts, QObject* parent) : QStandardItemModel(parent), m_shortcuts(shortcuts)
{
    setHorizontalHeaderLabels({tr("What is done"), tr("Keys")});
    for (const QMenu* menu : shortcuts.actions().menus())
        addActions(menu);
    addPageKeys();
    refresh();
}

QStandardItem* ShortcutsModel::addGroup(const QString& title)
{
    QStandardItem* group = newItem(title);
    QFont bold;
    bold.setBold(true);
    group->setData(bold, Qt::FontRole);
    appendRow({group, newItem({})});
    return group;
}

void ShortcutsModel::addActions(const QMenu* menu)
{
    QStandardItem* group = addGroup(withoutMnemonic(menu->title()));
    for (QAction* action : menu->actions()) {
        if (action->isSeparator() || action->menu())
            continue;
        QStandardItem* what = newItem(plainText(action));
        what->setData(QVariant::fromValue(action), actionRole);
        group->appendRow({what, newItem({})});
    }
}

void ShortcutsModel::addPageKeys()
{
    QStandardItem* group = addGroup(tr("In page and list, always"));
    for (const auto& [what, keys] : pageKeys())
        group->appendRow({newItem(what), newItem(keys)});
}

QAction* ShortcutsModel::actionAt(const QModelIndex& index)
{
    return index.siblingAtColumn(What).data(actionRole).value<QAction*>();
}

void ShortcutsModel::refresh()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QStandardItem* group = item(row);
        for (int line = 0; line < group->rowCount(); ++line) {
            const QAction* action = actionAt(group->child(line)->index());
            if (!action)
                continue;
            QFont font;
            font.setBold(m_shortcuts.isChanged(action));
            group->child(line, Keys)->setText(keysOf(action));
            group->child(line, Keys)->setData(font, Qt::FontRole);
        }
    }
}

} // namespace lectern
