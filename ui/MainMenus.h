// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace lectern {

class ActionCollection;

/// Fills the menu bar: every action of the window, by name, with its shortcut. One place to see what Lectern can do.
void addMainMenus(ActionCollection& actions, QMenuBar* bar);

} // namespace lectern
