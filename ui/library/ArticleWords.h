// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

namespace lectern {

/// "The Harbour Review", else the byline, else nothing.
[[nodiscard]] QString sourceOf(const Article& article);
/// The date of publication as a person writes it, as exact as it is known; else the day it was added.
[[nodiscard]] QString dateOf(const Article& article);
/// What a screen reader says of the article besides its title.
[[nodiscard]] QString spokenDescription(const Article& article);

} // namespace lectern
