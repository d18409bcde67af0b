// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppearanceController.h"

#include "ui/settings/AppearancePopover.h"
#include "ui/settings/SettingsStore.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QToolTip>

namespace lectern {

AppearanceController::AppearanceController(SettingsStore* settings, QObject* parent) :
    QObject(parent), m_settings(settings), m_appearance(settings->appearance())
{
    paint();
}

void AppearanceController::set(const Appearance& appearance)
{
    const Appearance wished = bounded(appearance);
    if (wished == m_appearance)
        return;
    m_appearance = wished;
    m_settings->setAppearance(wished);
    paint();
    Q_EMIT changed(wished);
}

void AppearanceController::paint() const
{
    const QPalette palette = theme(m_appearance.theme).palette();
    if (QApplication::palette() == palette)
        return;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void AppearanceController::setTheme(ThemeChoice theme)
{
    Appearance wished = m_appearance;
    wished.theme = theme;
    set(wished);
}

void AppearanceController::zoom(int steps)
{
    Appearance wished = m_appearance;
    wished.fontSize = steps == 0 ? Appearance().fontSize : m_appearance.fontSize + steps;
    set(wished);
}

void AppearanceController::widen(int characters)
{
    Appearance wished = m_appearance;
    wished.measure += characters;
    set(wished);
}

void AppearanceController::setJustified(bool justified)
{
    Appearance wished = m_appearance;
    wished.justified = justified;
    set(wished);
}

void AppearanceController::setIndented(bool indented)
{
    Appearance wished = m_appearance;
    wished.paragraphs = indented ? ParagraphStyle::Indented : ParagraphStyle::Spaced;
    set(wished);
}

void AppearanceController::popUp(const QPoint& topRight, const std::optional<QString>& language, QWidget* parent)
{
    auto* popover = new AppearancePopover(m_appearance, language, parent);
    connect(popover, &AppearancePopover::changed, this, &AppearanceController::set);
    popover->popUp(topRight);
}

} // namespace lectern
