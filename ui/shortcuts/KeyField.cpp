// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts/KeyField.h"

#include <QKeyEvent>

namespace lectern {

namespace {

    bool isModifier(int key)
    {
        return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || (key >= Qt::Key_Super_L && key <= Qt::Key_Direction_R)
            || key == Qt::Key_AltGr || key == 0 || key == Qt::Key_unknown;
    }

    bool leavesTheField(const QKeyEvent& event)
    {
        const bool plain = !(event.modifiers() & ~Qt::ShiftModifier);
        return plain && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape);
    }

    // "?" needs Shift on some keyboards and not on others; with a letter Shift says something of its own.
    QKeySequence keyOf(const QKeyEvent& event)
    {
        Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
        const QString text = event.text();
        const bool isSign = !text.isEmpty() && text[0].isPrint() && !text[0].isLetterOrNumber() && !text[0].isSpace();
        if (isSign)
            modifiers &= ~Qt::ShiftModifier;
        return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
    }

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::setKey(const QKeySequence& key)
{
    setText(key.toString(QKeySequence::NativeText));
}

// No shortcut, mnemonic or default button has a say while a key is awaited.
bool KeyField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !leavesTheField(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (leavesTheField(*event))
        return event->ignore();
    if (!isModifier(event->key()) && !event->isAutoRepeat())
        Q_EMIT pressed(keyOf(*event));
}

} // namespace lectern
