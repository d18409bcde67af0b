// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace lectern {

/// The program's arguments for CLI11, the last first as it wants them. Notes and names may begin with "-", and so do the tags that "tag" takes
/// away: for these commands what is not an option of theirs is set behind "--".
[[nodiscard]] std::vector<std::string> argumentsFor(int argc, char** argv);

} // namespace lectern
