// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts/Shortcuts.h"

#include "ui/ActionCollection.h"
#include "ui/settings/SettingsStore.h"
#include "ui/shortcuts/LatinKeys.h"
#include "ui/support/MenuWords.h"

#include <algorithm>
#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    using Keys = QList<QKeySequence>;

    QString settingOf(const QAction* action)
    {
        return QString(u"shortcuts/"_s % action->objectName());
    }

    bool collide(const QKeySequence& one, const QKeySequence& other)
    {
        return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
    }

    bool collide(const Keys& some, const QKeySequence& key)
    {
        return std::ranges::any_of(some, [&](const QKeySequence& one) { return collide(one, key); });
    }

    QStringList namesOf(const Keys& keys)
    {
        QStringList names;
        for (const QKeySequence& key : keys)
            names << key.toString(QKeySequence::PortableText);
        return names;
    }

    // Names that mean nothing, and keys that the page needs, are left out.
    Keys keysFrom(const QStringList& names)
    {
        Keys keys;
        for (const QString& name : names) {
            const QKeySequence key = QKeySequence::fromString(name.trimmed(), QKeySequence::PortableText);
            if (!key.isEmpty() && key[0].key() != Qt::Key_unknown && !Shortcuts::isReserved(key))
                keys << key;
        }
        return keys;
    }

} // namespace

QString plainText(const QAction* action)
{
    return withoutMnemonic(action->text()).remove(u'…');
}

Shortcuts::Shortcuts(ActionCollection* actions, SettingsStore* settings, QObject* parent) :
    QObject(parent), m_actions(actions), m_settings(settings)
{
    new LatinKeys(actions, this);
}

QStringList Shortcuts::load()
{
    QStringList refused;
    QList<QAction*> chosen;
    for (QAction* action : m_actions->all()) {
        const auto names = m_settings->list(settingOf(action));
        const Keys wanted = keysFrom(names.value_or(QStringList{}));
        const bool meaningless = wanted.isEmpty() && names && !names->isEmpty();
        if (!names || meaningless)
            continue;
        const auto earlier = std::ranges::find_if(chosen, [&](const QAction* other) {
            return !mayShare(action, other) && std::ranges::any_of(wanted, [&](const auto& key) { return collide(other->shortcuts(), key); });
        });
        if (earlier != chosen.end()) {
            refused << tr("“%1” keeps its key: the one in the settings is that of “%2” already.").arg(plainText(action), plainText(*earlier));
            continue;
        }
        takeFromOthers(wanted, action);
        apply(action, wanted);
        chosen << action;
    }
    return refused;
}

Keys Shortcuts::defaults(const QAction* action) const
{
    return m_actions->defaultShortcuts(action->objectName());
}

bool Shortcuts::isChanged(const QAction* action) const
{
    return action->shortcuts() != defaults(action);
}

bool Shortcuts::isAnyChanged() const
{
    return std::ranges::any_of(m_actions->all(), [this](const QAction* action) { return isChanged(action); });
}

bool Shortcuts::mayShare(const QAction* one, const QAction* other) const
{
    const Keys others = defaults(other);
    return std::ranges::any_of(defaults(one), [&](const QKeySequence& key) { return others.contains(key); });
}

QAction* Shortcuts::holder(const Keys& keys, const QAction* wantedFor) const
{
    const QList<QAction*> all = m_actions->all();
    const auto found = std::ranges::find_if(all, [&](const QAction* other) {
        return other != wantedFor && !mayShare(other, wantedFor)
            && std::ranges::any_of(keys, [&](const auto& key) { return collide(other->shortcuts(), key); });
    });
    return found == all.end() ? nullptr : *found;
}

bool Shortcuts::isReserved(const QKeySequence& key)
{
    static const QList<int> pageKeys = {Qt::Key_Space, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape,
        Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    return !key.isEmpty() && !(key[0].keyboardModifiers() & ~Qt::ShiftModifier) && pageKeys.contains(key[0].key());
}

void Shortcuts::assign(QAction* action, const Keys& keys)
{
    takeFromOthers(keys, action);
    apply(action, keys);
    store(action);
    Q_EMIT changed();
}

void Shortcuts::reset(QAction* action)
{
    assign(action, defaults(action));
}

void Shortcuts::resetAll()
{
    for (QAction* action : m_actions->all()) {
        apply(action, defaults(action));
        store(action);
    }
    Q_EMIT changed();
}

void Shortcuts::takeFromOthers(const Keys& keys, const QAction* action)
{
    while (QAction* other = holder(keys, action)) {
        Keys left = other->shortcuts();
        left.removeIf([&](const QKeySequence& key) { return collide(keys, key); });
        apply(other, left);
        store(other);
    }
}

void Shortcuts::apply(QAction* action, const Keys& keys)
{
    m_actions->setShortcuts(action, keys);
}

void Shortcuts::store(const QAction* action)
{
    if (isChanged(action))
        m_settings->setList(settingOf(action), namesOf(action->shortcuts()));
    else
        m_settings->remove(settingOf(action));
}

} // namespace lectern
