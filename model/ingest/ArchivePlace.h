// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/ImageCollector.h"
#include "model/ingest/ZipArchive.h"

namespace lectern {

/// A place within an archive.
struct ArchivePlace
{
    QString path = {};     // empty: not in the archive
    QString fragment = {}; // the id of an element, or empty

    bool operator==(const ArchivePlace&) const = default;
};

/// What a relative reference in a file of the archive leads to; it cannot leave the archive.
[[nodiscard]] ArchivePlace placeInArchive(const QString& base, const QString& reference);

/// An entry of the archive as images name it, with the scheme "part".
[[nodiscard]] QString partAddress(const QString& path);

/// Brings such entries; the archive must outlive it.
[[nodiscard]] ImageLoader partLoader(ZipArchive& archive);

} // namespace lectern
