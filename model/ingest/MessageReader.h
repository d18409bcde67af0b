// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Deadline.h"
#include "model/ingest/Ingest.h"

namespace lectern {

/// Reads a MIME message: a page that a browser saved as MHTML (RFC 2557), or a letter such as a newsletter, whose HTML goes before its
/// plain text. `name` stands for it in sentences for the person. Ends early when the deadline has passed. Errors: Damaged, InvalidInput (nothing to read in it).
[[nodiscard]] Result<IngestedArticle> readMessage(const QByteArray& bytes, const QString& name, const Deadline& deadline = Deadline(),
    Extent extent = Extent::Article);

} // namespace lectern
