// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "model/ingest/ArchivePlace.h"

#include <QHash>
#include <QStringList>

namespace lectern {

/// What the package document of an EPUB 2 or 3 says: the book's metadata, its files, and the order in which they are read.
struct EpubPackage
{
    ArticleMetadata metadata = {};
    QStringList chapters = {};   // paths in the order of reading, each once; what is apart from it (linear="no") last
    QHash<QString, QString> mediaTypes = {}; // by path
    QString cover = {};          // path of an image, or empty
    QString navigation = {};     // path of the EPUB 3 navigation document, or empty
    QString ncx = {};            // path of the NCX of EPUB 2, or empty
};

/// Reads the package document that the archive's container names. Errors: Damaged, TooLarge, and Unsupported for a book that is
/// encrypted for its seller's own programs.
[[nodiscard]] Result<EpubPackage> readEpubPackage(ZipArchive& archive, const QString& name);

/// An EPUB by its content: its first entry says so, or it has a container.
[[nodiscard]] bool isEpub(ZipArchive& archive);

} // namespace lectern
