// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "model/ingest/HtmlTree.h"
#include "model/ingest/JsonLdArticle.h"
#include "model/ingest/MetaTags.h"

namespace lectern {

/// Where a page says the lesser facts about its article.
struct DetailSources
{
    HtmlTree& tree;
    const MetaTags& meta;
    const JsonLdArticle& json;
    QString shownModified; // ISO 8601, as the page shows it
    bool monthFirst = true;
};

/// Sets modified, direction, licence and image of an article whose address, and date of publication, are known.
void addDetails(ArticleMetadata& article, const DetailSources& sources);

} // namespace lectern
