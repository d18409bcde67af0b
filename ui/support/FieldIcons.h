// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace lectern {

/// A field to search or filter in: the mark of that at its beginning, and a button at its end that clears it. Both have names for those who
/// cannot see them, which Qt's own have not.
void makeSearchField(QLineEdit* field);

} // namespace lectern
