// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Deadline.h"
#include "model/ingest/Ingest.h"
#include "model/ingest/ZipArchive.h"

namespace lectern {

/// A Mozilla Archive Format file (MAFF) by its content: each page in it is a folder with a description, index.rdf.
[[nodiscard]] bool isMaff(const ZipArchive& archive);

/// Reads the page in it. `name` stands for it in sentences for the person. Ends early when the deadline has passed. Errors: those of ZipArchive, InvalidInput (no page, or
/// no text), Unsupported (several pages).
[[nodiscard]] Result<IngestedArticle> readMaff(ZipArchive& archive, const QString& name, const Deadline& deadline = Deadline());

} // namespace lectern
