// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

#include <functional>
#include <QStringList>

namespace lectern {

using NameTest = std::function<bool(const QString&)>;

/// The authors that a page shows: rel=author, itemprop=author, an element named so, or a line "By Ada Field". A name of
/// which `counts` is false is passed over, and so is a company, or a byline that says nothing but the title; what is
/// named further on then has to look like a person.
[[nodiscard]] QStringList shownAuthors(HtmlTree& tree, const QString& title, const NameTest& counts);

} // namespace lectern
