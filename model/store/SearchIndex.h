// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/Database.h"
#include "model/store/Queries.h"
#include "model/store/SearchQuery.h"
#include "model/store/Snippet.h"

namespace lectern {

/// Full-text search over the newest versions of articles and over annotations: the tables article_search and annotation_search,
/// which triggers keep. What lies in the trash is not found.
class SearchIndex final
{
public:
    explicit SearchIndex(const Database& database) : m_database(database) {}

    /// Best first; articles and annotations take turns, since their ranks cannot be compared.
    [[nodiscard]] Result<SearchAnswer> search(const SearchQuery& query, SearchScope scope, int limit) const;

private:
    [[nodiscard]] Result<QList<SearchHit>> articles(const SearchQuery& query, int limit) const;
    [[nodiscard]] Result<QList<SearchHit>> annotations(const SearchQuery& query, int limit) const;

    const Database& m_database;
};

} // namespace lectern
