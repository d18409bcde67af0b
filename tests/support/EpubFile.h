// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ZipFile.h"

namespace lectern::test {

/// A small EPUB 3, to be changed where a test needs another.
struct EpubFile
{
    struct Chapter
    {
        QString name; // of its file, in OEBPS/
        QByteArray body;
        QByteArray spine = {}; // further attributes of its itemref
    };

    QByteArray metadata = "<dc:title>The Tide Table</dc:title><dc:creator>Ada Field</dc:creator><dc:language>en</dc:language>";
    QList<Chapter> chapters = {};
    QByteArray contents = {}; // the navigation document's list: "<li>…</li>"
    QByteArray manifest = {}; // further items
    QByteArray spine = {};    // further references
    QList<ZipEntry> others = {};

    [[nodiscard]] QByteArray package() const;
    [[nodiscard]] QList<ZipEntry> entries() const;
    [[nodiscard]] QByteArray bytes() const { return zipped(entries()); }
};

/// A chapter's file around its body.
[[nodiscard]] QByteArray xhtml(const QByteArray& body);

/// What every EPUB begins with: its media type, and the container that names OEBPS/book.opf.
[[nodiscard]] QList<ZipEntry> epubFrame();

} // namespace lectern::test
