// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

/// Text of a metadata field: white space collapsed, the entities that people put into JSON resolved, tags taken out.
[[nodiscard]] QString plainText(const QString& field);

/// Letters and digits alone, in lower case: whether two texts say the same.
[[nodiscard]] QString comparable(QStringView text);

} // namespace lectern
