// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"

namespace lectern {

/// A ZIP archive, whatever is in it: a book, an office document, files.
[[nodiscard]] bool isArchive(QByteArrayView bytes);

/// The article that an archive as a whole is: an EPUB, or a page saved as MAFF. Errors: those of their readers, and Unsupported for anything else, with what it is.
[[nodiscard]] Result<IngestedArticle> readArchive(const QByteArray& bytes, const QString& name);

} // namespace lectern
