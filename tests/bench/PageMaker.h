// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lectern::bench {

/// A web page as publishing systems make them, the same for the same seed: an article of some 900 words within menus, teasers,
/// comments, scripts and styles. About 150 KB, of which the article is a tenth part.
[[nodiscard]] QByteArray makePage(quint32 seed);

} // namespace lectern::bench
