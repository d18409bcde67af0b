// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"

#include <QList>

namespace lectern {

/// In the order of the text, the longer first where two begin together; orphans last, where they used to stand. The same order
/// whatever order they came in.
[[nodiscard]] QList<Annotation> inOrderOfText(QList<Annotation> annotations);

} // namespace lectern
