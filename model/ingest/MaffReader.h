// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Deadline.h"
#include "model/ingest/Ingest.h"
#include "model/ingest/ZipArchive.h"

namespace lectern {

/// A Mozilla Archive Format file (MAFF) by its content: each page in it is a folder with a description, index.rdf.
[[nodiscard]] bool isMaff(const ZipArchive& archive);

/// Its pages, by the names of their folders.
[[nodiscard]] QStringList maffPages(const ZipArchive& archive);

/// Reads one page in it; `page` need not be named if there is but one. `name` stands for the file in sentences for the
/// person. Ends early when the deadline has passed. Errors: those of ZipArchive, InvalidInput (no page, or no text),
/// Unsupported (several pages).
[[nodiscard]] Result<IngestedArticle> readMaff(
    ZipArchive& archive, const QString& name, const QString& page = {}, const Deadline& deadline = Deadline());

} // namespace lectern
