// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lectern {

/// How well `typed` fits `text` when its characters may stand apart: 0 when one of them is missing, more for runs and for the beginnings
/// of words. Case does not count, nor do spaces in `typed`.
[[nodiscard]] int fuzzyScore(QStringView typed, QStringView text);

} // namespace lectern
