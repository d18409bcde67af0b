// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/ImageCollector.h"

namespace lectern {

/// What came of one thing that a source holds.
struct IngestedPart
{
    QString name;                    // its path in the archive; empty when it is the source itself
    Result<IngestedArticle> article; // ready to be stored, with its images
};

/// Ingests whatever a source holds: itself, or each document of an archive of files, or page of a MAFF, one after
/// another. `bring` takes in the images that the source itself shows (bringImages()). Calls `take` for each, at least
/// once, until it returns false; the source's bytes are gone by then, unless it is an archive. An archive in an archive
/// is read when it is a book.
void ingestEach(Source source, const std::function<void(IngestedArticle&)>& bring, const std::function<bool(const IngestedPart&)>& take);

} // namespace lectern
