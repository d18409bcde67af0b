// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "model/session/Library.h"

namespace lectern {

enum class ExportFormat { Markdown, Article, Json, Html };

struct ExportRequest
{
    QList<QUuid> articles; // empty: all that have highlights
    QString tag = {};
    QDateTime since = {};
    ExportFormat format = ExportFormat::Markdown;
};

struct ExportedFile
{
    QUuid article;
    QString path;
    bool written = false; // false: it was there with these very bytes
};

/// The export as bytes, for standard output and the clipboard: several articles one after another.
Result<QByteArray> exportToBytes(const Library& library, const ExportRequest& request);

/// One file for each article in a folder, which is made when missing. A file that an earlier export wrote for the article is found by its
/// lectern id and keeps its name, whatever the title is now. Each file is complete or not there (QSaveFile).
Result<QList<ExportedFile>> exportToFolder(const Library& library, const ExportRequest& request, const QString& folder);

/// One file with everything.
Result<QList<ExportedFile>> exportToFile(const Library& library, const ExportRequest& request, const QString& path);

} // namespace lectern
