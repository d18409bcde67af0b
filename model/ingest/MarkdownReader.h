// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Deadline.h"
#include "model/ingest/Ingest.h"

namespace lectern {

/// Reads Markdown (CommonMark with GitHub's extensions and footnotes), with or without front matter. HTML in it is cleaned as that of a page is.
/// Ends early when the deadline has passed.
[[nodiscard]] IngestedArticle readMarkdown(QByteArrayView utf8, const QString& url, const Deadline& deadline = Deadline());

} // namespace lectern
