// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace lectern {

/// Whether a property list, binary or XML, may be given to the parser, which copies an object once for each reference to it and calls
/// itself for each level: a binary one may refer to an object twice in each of thirty levels. False also for what is damaged.
[[nodiscard]] bool isWithinReason(QByteArrayView propertyList);

} // namespace lectern
