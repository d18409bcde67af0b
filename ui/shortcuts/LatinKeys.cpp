// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts/LatinKeys.h"

#include "ui/ActionCollection.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

// The rows of a keyboard, from the scan code of their first key on.
struct Row
{
    int first;
    QLatin1StringView keys;
};
constexpr Row rows[] = {{10, "1234567890"_L1}, {24, "QWERTYUIOP"_L1}, {38, "ASDFGHJKL"_L1}, {52, "ZXCVBNM"_L1}};

int keyAt(quint32 scanCode)
{
    for (const Row& row : rows)
        if (const qsizetype column = qsizetype(scanCode) - row.first; column >= 0 && column < row.keys.size())
            return row.keys[column].unicode();
    return 0;
}

// Keys that write nothing have numbers beyond all characters.
bool writesOtherScript(const QKeyEvent& key)
{
    const auto written = char32_t(key.key());
    return written > 0x7f && written <= QChar::LastValidCodePoint && QChar::isLetterOrNumber(written) &&
           QChar::script(written) != QChar::Script_Latin;
}

// Alt with a letter opens a menu by the letter that is written there.
bool isForMenus(const QKeyEvent& key)
{
    return key.modifiers() & Qt::AltModifier && !(key.modifiers() & Qt::ControlModifier);
}

bool isTyping(const QWidget& widget, const QKeyEvent& key)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled) && !(key.modifiers() & Qt::ControlModifier);
}

/// 0 when the key is to be taken as it is.
int latinKey(const QWidget& widget, const QKeyEvent& key)
{
    const bool stays = !writesOtherScript(key) || isForMenus(key) || isTyping(widget, key);
    return stays ? 0 : keyAt(key.nativeScanCode());
}

bool send(QWidget& widget, const QKeyEvent& key, int latin)
{
    const QChar letter(key.modifiers() & Qt::ShiftModifier ? latin : QChar(latin).toLower().unicode());
    QKeyEvent event(key.type(), latin, key.modifiers(), key.nativeScanCode(), quint32(latin), key.nativeModifiers(),
        letter, key.isAutoRepeat());
    event.setAccepted(key.type() == QEvent::KeyPress);
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

} // namespace

LatinKeys::LatinKeys(const ActionCollection* actions, QObject* parent) : QObject(parent), m_actions(actions)
{
    QCoreApplication::instance()->installEventFilter(this);
}

// Events that a widget leaves go on to its parents, which have had the Latin one then.
bool LatinKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool concerns = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!concerns || !watched->isWidgetType() || watched != QApplication::focusWidget())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int latin = latinKey(*widget, *key);
    if (latin == 0)
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        m_isWanted = send(*widget, *key, latin);
    const bool done = event->type() == QEvent::ShortcutOverride ? m_isWanted : press(*widget, *key, latin);
    if (done)
        event->accept();
    return done;
}

bool LatinKeys::press(QWidget& widget, const QKeyEvent& key, int latin)
{
    const bool isWanted = std::exchange(m_isWanted, false);
    return (!isWanted && trigger(widget, key, latin)) || send(widget, key, latin);
}

bool LatinKeys::trigger(const QWidget& widget, const QKeyEvent& key, int latin) const
{
    if (widget.window() != m_actions->window())
        return false;
    const QKeySequence wanted(
        QKeyCombination(key.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier), Qt::Key(latin)));
    const QList<QAction*> all = m_actions->all();
    const auto found = std::ranges::find_if(all, [&](const QAction* action) {
        return action->isEnabled() && action->shortcuts().contains(wanted) &&
               (action->autoRepeat() || !key.isAutoRepeat());
    });
    if (found == all.end())
        return false;
    (*found)->trigger();
    return true;
}

} // namespace lectern
