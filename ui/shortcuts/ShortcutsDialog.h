// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace lectern {

class KeyField;
class Shortcuts;
class ShortcutsModel;

/// Everything that keys do, menu by menu, to be searched by words or keys; the key of each action can be changed, cleared, and set back.
/// A key that another action has is given only when that is asked for.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(Shortcuts* shortcuts, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeEditor();
    QPushButton* makeButton(const QString& name, const QString& text, void (ShortcutsDialog::*work)());
    void search(const QString& words);
    void showCurrent();
    void begin();
    void want(const QKeySequence& key);
    void take();
    void clear();
    void reset();
    void resetAll();
    void give(const QList<QKeySequence>& keys);
    void say(const QString& sentence, bool canTake = false);

    Shortcuts* m_shortcuts;
    ShortcutsModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QTreeView* m_list;
    QLabel* m_what;
    KeyField* m_key;
    QPushButton* m_clear;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QLabel* m_sentence;
    QPushButton* m_take;
    QAction* m_action = nullptr; // the one that is edited
    QKeySequence m_wanted;       // another action has it
};

} // namespace lectern
