// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Export.h"

#include "model/session/ExportContent.h"
#include "model/session/ExportFile.h"
#include "model/session/ExportFolder.h"
#include "model/Words.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

Result<void> makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir() || QDir().mkpath(folder))
        return {};
    return failure(ErrorKind::ReadOnly, Words::tr("The folder “%1” could not be made.").arg(QDir::toNativeSeparators(folder)));
}

/// Writes the files of one folder.
class FolderExport final
{
public:
    FolderExport(Library& library, const ExportRequest& request, const QString& folder)
        : m_library(library), m_request(request), m_folder(folder, request.format)
    {
    }

    Result<QList<ExportedFile>> run(const QList<QUuid>& articles)
    {
        for (const QUuid& id : articles) {
            const auto annotated = ExportContent::of(m_library, id, m_request, true);
            if (!annotated)
                return Failure(annotated.error());
            if (*annotated)
                write(**annotated);
        }
        return m_files;
    }

private:
    void write(const AnnotatedArticle& annotated)
    {
        const QUuid id = annotated.article.id;
        const QString path = m_folder.pathFor(annotated.article);
        ExportFile file(m_library, id, path, m_request.format);
        const Result<bool> written = file.put(exported({annotated}, m_request.format));
        m_files += ExportedFile{.article = id, .path = path, .written = written.value_or(false), .problem = written ? QString() : written.error().sentence};
    }

    Library& m_library;
    const ExportRequest& m_request;
    ExportFolder m_folder;
    QList<ExportedFile> m_files;
};

} // namespace

Result<QByteArray> exportToBytes(const Library& library, const ExportRequest& request)
{
    return ExportContent::all(library, request).map([&](const QList<AnnotatedArticle>& articles) { return exported(articles, request.format); });
}

Result<QList<ExportedFile>> exportToFolder(Library& library, const ExportRequest& request, const QString& folder)
{
    const auto articles = ExportContent::articlesOf(library, request);
    if (!articles)
        return Failure(articles.error());
    if (const auto made = makeFolder(folder); !made)
        return Failure(made.error());
    return FolderExport(library, request, folder).run(*articles);
}

Result<QList<ExportedFile>> exportToFile(Library& library, const ExportRequest& request, const QString& path)
{
    const auto articles = ExportContent::all(library, request);
    if (!articles)
        return Failure(articles.error());
    const QUuid first = articles->first().article.id;
    ExportFile file(library, first, path, request.format);
    const Result<bool> written = file.put(exported(*articles, request.format));
    if (!written)
        return Failure(written.error());
    QList<ExportedFile> files;
    for (const AnnotatedArticle& annotated : *articles)
        files += ExportedFile{.article = annotated.article.id, .path = path, .written = *written};
    return files;
}

} // namespace lectern
