// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Appearance.h"

#include <QFrame>

class QButtonGroup;
class QComboBox;
class QSlider;

namespace lectern {

/// Theme, font, size, measure and line height; every step is seen on the page at once.
class AppearancePopover final : public QFrame
{
    Q_OBJECT

public:
    AppearancePopover(const Appearance& appearance, QWidget* parent);
    /// Beneath a point of the screen, its edge there at which lines end.
    void popUp(const QPoint& topRight);

Q_SIGNALS:
    void changed(const lectern::Appearance& appearance);

private:
    QWidget* makeThemes();
    QComboBox* makeFonts();
    QSlider* makeSlider(const QString& name, int least, int most, int value);
    void read();

    Appearance m_appearance;
    QButtonGroup* m_themes;
    QComboBox* m_fonts;
    QSlider* m_size;
    QSlider* m_measure;
    QSlider* m_lineHeight;
};

} // namespace lectern
