// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Deadline.h"
#include "model/ingest/Ingest.h"

namespace lectern {

/// A page that Safari saved (.webarchive), by its content: a property list with a main resource.
[[nodiscard]] bool isWebArchive(QByteArrayView bytes);

/// Reads such a page. `name` stands for it in sentences for the person. Ends early when the deadline has passed. Errors: Damaged, InvalidInput (no page in it, or no text).
[[nodiscard]] Result<IngestedArticle> readWebArchive(const QByteArray& bytes, const QString& name, const Deadline& deadline = Deadline(),
    Extent extent = Extent::Article);

} // namespace lectern
