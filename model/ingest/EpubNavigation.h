// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/EpubPackage.h"

namespace lectern {

/// A line of a book's table of contents.
struct NavigationEntry
{
    int level = 1; // 1 to 6
    QString title = {};
    ArchivePlace place = {};

    bool operator==(const NavigationEntry&) const = default;
};

/// The table of contents, by the navigation document of EPUB 3, else by the NCX of EPUB 2. Empty when it has none that can be read:
/// a book can be read without it.
[[nodiscard]] QList<NavigationEntry> readEpubNavigation(ZipArchive& archive, const EpubPackage& package);

} // namespace lectern
