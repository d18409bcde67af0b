// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

enum class ThemeChoice { System, Light, Sepia, Dark, HighContrast };
enum class ParagraphStyle { Spaced, Indented };

/// How a reader wants the page to look.
struct Appearance
{
    static constexpr int narrowest = 45;
    static constexpr int widest = 90;
    static constexpr double smallest = 8;
    static constexpr double largest = 40; // three times the usual size
    static constexpr double tightest = 1;
    static constexpr double loosest = 2.5;

    ThemeChoice theme = ThemeChoice::System;
    QString fontFamily = {};  // empty: the best serif that is installed
    double fontSize = 13;     // points
    int measure = 66;         // characters in a line
    double lineHeight = 1.5;  // of the font's size
    ParagraphStyle paragraphs = ParagraphStyle::Spaced;
    bool justified = false;   // only where the words can be hyphenated

    bool operator==(const Appearance&) const = default;
};

/// Held within what can be read.
[[nodiscard]] Appearance bounded(Appearance appearance);

} // namespace lectern
