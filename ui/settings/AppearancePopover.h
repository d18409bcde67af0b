// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Appearance.h"

#include <functional>
#include <optional>
#include <QFrame>
#include <QList>

class QAbstractButton;
class QFormLayout;
class QLabel;
class QSlider;

namespace lectern {

/// Theme, font, size, measure, line height, paragraphs and justification; every step is seen on the page at once.
class AppearancePopover final : public QFrame
{
    Q_OBJECT

public:
    /// `language` is that of the open article (BCP 47), when there is one: whether its lines can be justified is told.
    AppearancePopover(const Appearance& appearance, const std::optional<QString>& language, QWidget* parent);
    /// Beneath a point of the screen, its edge there at which lines end.
    void popUp(const QPoint& topRight);

Q_SIGNALS:
    void changed(const lectern::Appearance& appearance);

private:
    struct Range
    {
        int least = 0;
        int most = 0;
        int page = 1; // steps at once
    };

    void addThemes(QFormLayout& layout);
    void addFonts(QFormLayout& layout);
    void addParagraphs(QFormLayout& layout);
    void addJustified(QFormLayout& layout, const std::optional<QString>& language);
    /// `apply` takes the slider's value into the appearance; `text` says it.
    QSlider* addSlider(QFormLayout& layout, const QString& name, const QString& label, const Range& range, int value,
        const std::function<void(int)>& apply, const std::function<QString(int)>& text);
    /// Values take the same room, and so do the sliders.
    void alignSliders();
    /// A row of which one is chosen.
    QWidget* makeChoices(
        const QString& name, const QList<QAbstractButton*>& buttons, int chosen, const std::function<void(int)>& apply);

    Appearance m_appearance;
    QSlider* m_size = nullptr;
    QList<QLabel*> m_values; // beside the sliders
};

} // namespace lectern
