// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Appearance.h"

#include <QFont>
#include <QStringList>

namespace lectern {

/// Serif families for long texts that are installed here, the best first; never empty.
[[nodiscard]] const QStringList& readingFamilies();
/// The same without serifs; may be empty.
[[nodiscard]] const QStringList& sansFamilies();

/// The font of the text: the family that was chosen, when it is installed, or the best there is; then colour emoji,
/// Arabic, Hebrew and Han characters of the same kind, the last as the language (BCP 47) draws them.
[[nodiscard]] QFont textFont(const Appearance& appearance, const QString& language = {});
/// A fixed-width font that stands well beside it.
[[nodiscard]] QFont codeFont(const Appearance& appearance);
/// The font of the window's own parts, for captions and bylines on the page.
[[nodiscard]] QFont labelFont(const Appearance& appearance);

/// Width of a line of `appearance.measure` characters, in pixels, by the letter frequencies of running text.
[[nodiscard]] int columnWidth(const Appearance& appearance);

} // namespace lectern
