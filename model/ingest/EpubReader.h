// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/BookHeadings.h"
#include "model/ingest/BookPlaces.h"
#include "model/ingest/Deadline.h"
#include "model/ingest/Ingest.h"

namespace lectern {

/// Reads an EPUB 2 or 3 as one article: all its text in the order of reading, nothing left out. `name` stands for it in sentences
/// for the person. Errors: Damaged, TooLarge, Unsupported (DRM), InvalidInput (without text).
[[nodiscard]] Result<IngestedArticle> readEpub(const QByteArray& bytes, const QString& name);

/// Makes the one text of a book's files.
class EpubReader final
{
public:
    EpubReader(ZipArchive& archive, const QString& name);

    [[nodiscard]] Result<IngestedArticle> read();

private:
    [[nodiscard]] Result<QList<BookPart>> readParts(const EpubPackage& package);
    Result<void> convert(const QList<BookPart>& parts, const QList<NavigationEntry>& navigation);
    void convert(const BookPart& part, const BookPlaces& places, BookHeadings& headings);
    void addCover(const QString& path);

    ZipArchive& m_archive;
    QString m_name;
    Deadline m_deadline;
    QSet<QString> m_referredNotes;
    IngestedArticle m_article;
};

} // namespace lectern
