// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Deadline.h"
#include "model/ingest/Ingest.h"

namespace lectern {

/// A page that SingleFile saved compressed: HTML around a ZIP archive, which its script unpacks. The archive holds the
/// page and its parts.
[[nodiscard]] bool isSelfExtractingPage(QByteArrayView bytes);

/// The page within, as it was saved. Errors: those of ZipArchive.
[[nodiscard]] Result<QByteArray> unpackedPage(const QByteArray& bytes, const QString& name);

/// `name` stands for the file in sentences for the person. Errors: those of ZipArchive; InvalidInput when there is no
/// text.
[[nodiscard]] Result<IngestedArticle> readSelfExtractingPage(
    const QByteArray& bytes, const QString& name, const Deadline& deadline, Extent extent);

} // namespace lectern
