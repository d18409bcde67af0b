// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/EpubPackage.h"

#include <QSet>

namespace lectern {

/// A file of a book, as HTML in UTF-8.
struct BookPart
{
    QString path;
    QByteArray html;
};

/// The places within a book that its links lead to, each with the name it has in the one text that the book becomes: "part3" for the third
/// file, "part3-n7" for the element "n7" in it.
class BookPlaces final
{
public:
    explicit BookPlaces(const QList<BookPart>& parts);

    /// The beginning of the file when it has no such element; empty when the file is no part of the book's text.
    [[nodiscard]] QString nameOf(const ArchivePlace& place) const;
    /// Something leads there.
    [[nodiscard]] bool isWanted(const QString& name) const { return m_wanted.contains(name); }
    /// The reference to a note leads there.
    [[nodiscard]] bool isNoted(const QString& name) const { return m_noted.contains(name); }

private:
    void collect(const BookPart& part);
    void collectTag(const QString& path, QByteArrayView tag);

    struct Link
    {
        ArchivePlace place;
        bool toNote = false;
    };

    QHash<QString, QString> m_parts; // names by path
    QSet<QString> m_there;           // names of elements
    QList<Link> m_links;
    QSet<QString> m_wanted;
    QSet<QString> m_noted;
};

} // namespace lectern
