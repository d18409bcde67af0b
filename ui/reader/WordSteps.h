// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lectern {

/// Steps from word to word (UAX #29), in UTF-16 units; at an end of the text they stay there.
[[nodiscard]] qsizetype nextWordEnd(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype previousWordEnd(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype nextWordStart(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype previousWordStart(QStringView text, qsizetype offset);

} // namespace lectern
