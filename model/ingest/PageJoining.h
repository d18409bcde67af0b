// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"

#include <functional>

namespace lectern {

/// Gets the page at an address.
using PageLoader = std::function<Result<Source>(const QString& address)>;

/// Brings the images of a page from its address.
using PageImages = std::function<void(IngestedArticle& page, const QString& address)>;

constexpr int mostJoinedPages = 100;

/// The article of a page and of those on which it goes on (NextPage.h), each got by `load`, in one; its originals are
/// all of them, in order. A page that cannot be got or read is the error of the whole: half an article is none. When
/// the first was no page of the web, `bring` is asked for the images of those that were got. Ends where a page repeats
/// what was there, and after mostJoinedPages.
[[nodiscard]] Result<IngestedArticle> ingestJoined(
    const Source& first, const PageLoader& load, const PageImages& bring = {}, Extent extent = Extent::Article);

/// The same of pages that are at hand, in their order. There must be one.
[[nodiscard]] Result<IngestedArticle> ingestPages(const QList<Source>& pages, Extent extent = Extent::Article);

} // namespace lectern
