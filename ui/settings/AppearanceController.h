// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Appearance.h"

#include <optional>
#include <QObject>

class QWidget;

namespace lectern {

class SettingsStore;

/// Holds how things look: sets the palette of the whole program, keeps the choice, tells the page.
class AppearanceController final : public QObject
{
    Q_OBJECT

public:
    AppearanceController(SettingsStore* settings, QObject* parent);

    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }
    void set(const Appearance& appearance);
    void setTheme(ThemeChoice theme);
    /// Points; 0 goes back to the usual size.
    void zoom(int steps);
    void widen(int characters);
    void setJustified(bool justified);
    void setIndented(bool indented);
    /// `language` is that of the open article, when there is one.
    void popUp(const QPoint& topRight, const std::optional<QString>& language, QWidget* parent);

Q_SIGNALS:
    void changed(const lectern::Appearance& appearance);

private:
    void paint() const;

    SettingsStore* m_settings;
    Appearance m_appearance;
};

} // namespace lectern
