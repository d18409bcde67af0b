// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

#include <functional>
#include <QStringList>

namespace lectern {

using NameTest = std::function<bool(const QString&)>;

/// The authors that a page shows: rel=author, itemprop=author, an element named so, or a line "By Ada Field". A byline,
/// or a name in it, of which `counts` is false is passed over, and so is a company; what is named further on then has
/// to look like a person.
[[nodiscard]] QStringList shownAuthors(HtmlTree& tree, const NameTest& counts);

} // namespace lectern
