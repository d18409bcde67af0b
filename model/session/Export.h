// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "model/session/Library.h"

namespace lectern {

enum class ExportFormat { Markdown, Article, Json, Html };

struct ExportRequest
{
    QList<QUuid> articles = {}; // empty: all that have highlights; of whole articles, all
    QString tag = {};           // on the highlight or its article; this tag or one below it
    QDateTime since = {};       // changed at or after
    ExportFormat format = ExportFormat::Markdown;
};

struct ExportedFile
{
    QUuid article;
    QString path;
    bool written = false; // false: it was there with these very bytes
    QString problem = {}; // why this one could not be written, in a sentence

    bool operator==(const ExportedFile&) const = default;
};

/// The export as bytes, for standard output and the clipboard: several articles one after another, with the highlights that the request
/// asks for. NotFound when there are none.
Result<QByteArray> exportToBytes(const Library& library, const ExportRequest& request);

/// One file for each article in a folder, which is made when missing. Tag and time choose the articles; their files are complete, so
/// that none loses what an earlier export wrote. A file that an earlier export wrote for the article is found by its lectern id and
/// keeps its name, whatever the title is now; a person's other file is never touched: ours gets another name.
///
/// A Markdown file that a person has edited is merged (LineMerge.h). Each file is complete or not there (QSaveFile); one that would
/// hold the same bytes is not written at all.
Result<QList<ExportedFile>> exportToFolder(Library& library, const ExportRequest& request, const QString& folder);

/// One file with everything that exportToBytes gives, merged and written in the same way. A file that is not ours is refused.
Result<QList<ExportedFile>> exportToFile(Library& library, const ExportRequest& request, const QString& path);

} // namespace lectern
