// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lectern {

/// UTF-8 that was taken for Latin-1 and made UTF-8 once more, as it was before: "donâ\u0080\u0099t" is "don’t". Only where it is certain: punctuation
/// that became control characters tells such a text, and what is no UTF-8 beneath stays as it is.
[[nodiscard]] QByteArray encodedOnce(const QByteArray& utf8);

} // namespace lectern
