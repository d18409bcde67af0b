// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "model/ingest/HtmlTree.h"

namespace lectern {

/// What a page says about its article.
struct PageMetadata
{
    ArticleMetadata article;
    QString description; // of the page, which may or may not be the article's subtitle
};

[[nodiscard]] PageMetadata readPageMetadata(HtmlTree& tree, const QList<QByteArray>& jsonLd, const QString& url);

} // namespace lectern
