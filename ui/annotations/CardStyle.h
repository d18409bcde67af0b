// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "ui/support/Appearance.h"

#include <QColor>
#include <QFont>
#include <array>

namespace lectern {

/// The colours, fonts and measures that cards are drawn with.
struct CardStyle
{
    QFont quoteFont;
    QFont noteFont;
    QFont smallFont;
    QColor ground; // of the pane
    QColor card;
    QColor cardHovered;
    QColor cardActive;
    QColor outline;
    QColor focus;
    QColor text;
    QColor muted;
    QColor accent; // links, and what can be pressed
    QColor warning;
    QColor chip;
    std::array<QColor, 5> colors; // by HighlightColor

    [[nodiscard]] QColor colorOf(HighlightColor color) const { return colors.at(static_cast<std::size_t>(color)); }

    static constexpr int sideMargin = 10; // from the pane's edge to the card
    static constexpr int gap = 8;         // between cards
    static constexpr int padding = 12;    // from the card's edge to its words
    static constexpr int stripe = 4;
    static constexpr int radius = 6;
    static constexpr int shortQuoteLines = 4;
    static constexpr int shortSpeakerLines = 2;
    static constexpr int shortNoteLines = 9;

    /// `font` is the window's own.
    static CardStyle of(const Appearance& appearance, const QFont& font);
    bool operator==(const CardStyle&) const = default;
};

} // namespace lectern
