// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "ui/support/Appearance.h"

#include <QColor>
#include <QPalette>
#include <array>
#include <optional>

namespace lectern {

enum class ThemeKind { Light, Sepia, Dark, HighContrast };

/// Every colour of the window has its place here. Text stands at 7:1 or more (WCAG 2.2, 1.4.6) on the page, on code and on every highlight;
/// muted text and links at 4.5:1 or more, frames that show where to type or press, and marks, at 3:1 or more (1.4.11).
struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    QColor window;    // ground of the panes at the sides
    QColor raised;    // cards, bars and menus
    QColor page;      // ground of the text
    QColor text;
    QColor muted;     // bylines, captions, hints
    QColor hairline;  // rules, frames of cards and tables
    QColor frame;     // of what one types in, presses or drags
    QColor accent;    // links, focus, what can be pressed
    QColor onAccent;  // text upon the accent
    QColor quoteBar;
    QColor codeGround;
    QColor tableHead; // ground of header cells
    QColor selection; // translucent: highlights shine through
    QColor found;     // a hit of the find bar
    QColor foundNow;  // the hit at which the find bar stands
    QColor warning;

    struct Highlight
    {
        QColor ground; // beneath the text; no channel beyond the page's (below it in dark), so that it can be blended upon the page
        QColor strong; // dots, edges, underlines
    };
    std::array<Highlight, 5> highlights; // in the order of HighlightColor

    [[nodiscard]] const Highlight& highlight(HighlightColor color) const { return highlights[static_cast<size_t>(color)]; }
    [[nodiscard]] bool isDark() const { return kind == ThemeKind::Dark || kind == ThemeKind::HighContrast; }
    /// For QApplication::setPalette: the window's parts that draw themselves.
    [[nodiscard]] QPalette palette() const;
};

[[nodiscard]] const Theme& theme(ThemeKind kind);
/// The theme of a choice; System is what the desktop said last, and dark when its own window colour is as long as it says nothing.
[[nodiscard]] const Theme& theme(ThemeChoice choice);
void setDesktopTheme(std::optional<ThemeKind> kind);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace lectern
