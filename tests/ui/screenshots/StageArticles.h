// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lectern {

class Library;

/// The samples, and a shelf of articles of our own with highlights, notes, tags, stars and titles of every length.
void fillWithArticles(Library& library);
void fillWithNothing(Library& library);

/// What the keeper's logbook says in a later version.
[[nodiscard]] QByteArray laterLogbook();

} // namespace lectern
