// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace lectern {

class ActionCollection;

/// Lets the keys of a keyboard that writes another script (Cyrillic, Arabic, Greek …) do what they would do if it wrote
/// Latin: a key is known by its place, and stands for the letter that QWERTY has there. Text fields get what is typed.
/// Qt does so for shortcuts alone, and only for those who have a Latin layout besides.
///
/// Places are scan codes of evdev, as X11 and Wayland tell them.
class LatinKeys final : public QObject
{
    Q_OBJECT

public:
    /// For all of the program, as long as it lives.
    LatinKeys(const ActionCollection* actions, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(QWidget& widget, const QKeyEvent& key, int latin);
    [[nodiscard]] bool trigger(const QWidget& widget, const QKeyEvent& key, int latin) const;

    const ActionCollection* m_actions;
    bool m_isWanted = false; // the widget wants the key that comes, whatever action it belongs to
};

} // namespace lectern
