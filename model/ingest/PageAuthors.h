// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"
#include "model/ingest/SiteNames.h"

namespace lectern {

/// Where a page may name its authors.
struct AuthorSources
{
    HtmlTree& tree;
    const MetaTags& meta;
    const JsonLdArticle& json;
    const SiteNames& site;
    QString title; // the article's
};

/// Who is named by JSON-LD, meta elements or the page itself. An organisation or an account gives way to a person, and
/// counts only where the page shows it as its author; the site itself never does, nor whom only data for machines name.
[[nodiscard]] QStringList pageAuthors(const AuthorSources& sources);

} // namespace lectern
