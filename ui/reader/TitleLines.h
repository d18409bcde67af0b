// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

namespace lectern {

/// "Ada Field · Harbour Post · 3 May 2024 · 7 min": what is known of it, in the forms of the reader's locale.
[[nodiscard]] QString bylineOf(const Article& article);

} // namespace lectern
