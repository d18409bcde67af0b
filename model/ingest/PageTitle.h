// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

#include <QStringList>

namespace lectern {

/// The article's title without the site's name: of what the page gives as titles, the one that its headings bear out.
/// `stated` in the order of trust; `site` are names of the site, its host among them.
[[nodiscard]] QString articleTitle(HtmlTree& tree, const QStringList& stated, const QStringList& site);

/// "Title | Site" without "Site", if that is what stands there.
[[nodiscard]] QString withoutSiteName(const QString& title, const QStringList& site);

} // namespace lectern
