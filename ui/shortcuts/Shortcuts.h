// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace lectern {

class ActionCollection;
class SettingsStore;

/// The keys of all actions, as their reader wants them. Kept in the settings by the action's name (`[shortcuts]`, `highlight=G`); an action that
/// is not named there has its defaults, one with an empty entry has none.
///
/// No two actions ever have a key in common, but for those that share one by default because only one of them is enabled at a time.
class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    Shortcuts(ActionCollection* actions, SettingsStore* settings, QObject* parent);

    /// Takes what the settings say. What was written there by hand goes before defaults; returns a sentence for each key that could not be given.
    [[nodiscard]] QStringList load();

    [[nodiscard]] const ActionCollection& actions() const { return *m_actions; }
    [[nodiscard]] QList<QKeySequence> defaults(const QAction* action) const;
    [[nodiscard]] bool isChanged(const QAction* action) const;
    [[nodiscard]] bool isAnyChanged() const;
    /// Who would have to give up one of the keys; nullptr: they are free.
    [[nodiscard]] QAction* holder(const QList<QKeySequence>& keys, const QAction* wantedFor) const;
    /// Keys that the page needs for itself: Space, arrows and the like. No action can have them.
    [[nodiscard]] static bool isReserved(const QKeySequence& key);

    /// Whoever had one of the keys loses it.
    void assign(QAction* action, const QList<QKeySequence>& keys);
    /// The defaults again; whoever has one of them loses it.
    void reset(QAction* action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void apply(QAction* action, const QList<QKeySequence>& keys);
    void takeFromOthers(const QList<QKeySequence>& keys, const QAction* action);
    void store(const QAction* action);
    [[nodiscard]] bool mayShare(const QAction* one, const QAction* other) const;

    ActionCollection* m_actions;
    SettingsStore* m_settings;
};

/// An action's text without the signs that menus read: "&Find in the page…" is "Find in the page".
[[nodiscard]] QString plainText(const QAction* action);

} // namespace lectern
