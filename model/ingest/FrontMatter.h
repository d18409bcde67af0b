// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

#include <QByteArrayView>

namespace lectern {

/// The lines between two "---" that Markdown begins with.
struct FrontMatter
{
    ArticleMetadata metadata;
    qsizetype length = 0; // bytes, to where the Markdown begins; 0 when there is none
};

/// Reads the keys that articles have (title, subtitle or description, author(s), date or published, site, url or source, lang) from
/// YAML as people write it: scalars, quoted or not, lists in brackets or on lines of their own. Other keys are passed over.
[[nodiscard]] FrontMatter readFrontMatter(QByteArrayView markdown);

} // namespace lectern
