// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"

namespace lectern {

/// Adds Lectern's own sample articles, a few passages of them marked, so that a newcomer has something to try things on.
/// What is there already is not added twice. Returns the article to begin with.
Result<QUuid> addSamples(Library& library);

} // namespace lectern
