// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"
#include "model/ingest/ZipArchive.h"

namespace lectern {

/// By its name: a picture, a style, a program, and other things that serve pages and are not read by themselves.
[[nodiscard]] bool isBelonging(const QString& name);

/// A ZIP archive, whatever is in it: a book, an office document, files.
[[nodiscard]] bool isArchive(QByteArrayView bytes);

/// An archive of files, each of which stands for itself.
[[nodiscard]] bool holdsFiles(ZipArchive& archive);
/// A MAFF of several pages.
[[nodiscard]] bool holdsSeveralPages(ZipArchive& archive);
/// Whether several articles are made of an archive.
[[nodiscard]] bool isArchiveOfSeveral(const QByteArray& bytes);

/// The article that an archive as a whole is: an EPUB, or the page `page` of a MAFF, which need not be named if it
/// is the only one. Errors: those of their readers, and Unsupported for anything else, with what it is.
[[nodiscard]] Result<IngestedArticle> readArchive(
    const QByteArray& bytes, const QString& name, const QString& page = {});

/// Which files of an archive are there to be read: not what belongs to a page (images, styles, a folder "page_files" beside it), not
/// what systems add. All files when none is a page or a text, so that each can be told to be unreadable.
[[nodiscard]] QStringList documentsAmong(const QStringList& names);

} // namespace lectern
