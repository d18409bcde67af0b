// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lectern {

/// Runs what the arguments ask for and returns the exit status.
int runProgram(int argc, char** argv);

} // namespace lectern
