// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace lectern::anchoring {

/// What a UTF-16 unit is, where passages are compared.
enum class Glyph { Space, Invisible, Letter, Ideograph, Mark };

[[nodiscard]] Glyph glyphOf(char16_t unit);

/// One spelling for what reads the same: lower case, straight quotes, '-' for every dash, narrow forms for wide ones.
[[nodiscard]] char16_t folded(char16_t unit);

} // namespace lectern::anchoring
