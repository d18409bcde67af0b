// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

#include <QUrl>

namespace lectern {

/// The address of the page on which the article of this one goes on, or empty: what the page names as its next one, or the next number among its
/// numbered pages, when it has the address of this page but for the page's number ("/wall", "/wall/2", "/wall?page=2"). The next article is no next page.
/// `base` is what the page's addresses stand against.
[[nodiscard]] QString nextPageOf(HtmlTree& tree, const QUrl& page, const QUrl& base);

} // namespace lectern
