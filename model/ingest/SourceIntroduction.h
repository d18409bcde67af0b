// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lectern {

/// Whether a paragraph ends by giving the word to a source, with a reporting verb and a colon: "The Associated Press reports:".
[[nodiscard]] bool introducesQuotation(QStringView paragraph);

/// Whether a paragraph can be what a source was given the word for: running text, not a list, a heading or another introduction.
[[nodiscard]] bool looksQuoted(QStringView paragraph);

} // namespace lectern
