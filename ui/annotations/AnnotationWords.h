// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"

namespace lectern {

/// What cards say about an annotation, in the person's language.

/// "Yellow" … "Purple".
[[nodiscard]] QString colorName(HighlightColor color);
/// One sentence when the passage no longer stands as it was; empty otherwise.
[[nodiscard]] QString stateSentence(AnchorState state);
/// The quote on as few lines as it has blocks, pictures as words.
[[nodiscard]] QString shownQuote(const QString& exact);
/// The time of day when it was today, else the date; in the person's time zone.
[[nodiscard]] QString shortTime(const QDateTime& utc, const QDateTime& now = QDateTime::currentDateTime());
/// The colour, and when it was made and changed.
[[nodiscard]] QString toolTipOf(const Annotation& annotation);
/// All that a card shows, as a screen reader says it.
[[nodiscard]] QString spoken(const Annotation& annotation);

} // namespace lectern
