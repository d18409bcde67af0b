// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lectern {

/// Gives roles to what Qt leaves without one: the line between two zones, which can be dragged, is a separator.
void installAccessibleRoles();

} // namespace lectern
