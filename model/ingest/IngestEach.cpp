// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/IngestEach.h"

#include "model/ingest/ArchivePlace.h"
#include "model/ingest/ArchiveReader.h"
#include "model/ingest/ArticleCompletion.h"
#include "model/ingest/MaffReader.h"
#include "model/ingest/Original.h"
#include "model/Words.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

using Bring = std::function<void(IngestedArticle&)>;

Result<IngestedArticle> ingestWithImages(const Source& source, const Bring& bring)
{
    auto article = ingestAndKeep(source);
    if (article)
        bring(*article);
    return article;
}

void ingestFiles(ZipArchive& archive, const QString& archiveName, const std::function<bool(const IngestedPart&)>& take)
{
    const Bring bring = [loader = partLoader(archive)](IngestedArticle& article) { takeImages(article, loader); };
    const QStringList documents = documentsAmong(archive.names());
    if (documents.isEmpty())
        take({.name = {}, .article = failure(ErrorKind::InvalidInput, Words::tr("There is nothing to read in “%1”.").arg(archiveName))});
    for (const QString& name : documents) {
        const auto article = archive.read(name).and_then([&](const QByteArray& bytes) {
            return ingestWithImages({.bytes = bytes, .fileName = name}, bring);
        });
        if (!take({.name = name, .article = article}))
            return;
    }
}

/// The file is kept as what each of its pages was read from; the name tells which of them.
void ingestPages(
    ZipArchive& archive, const Source& source, const Bring& bring, const std::function<bool(const IngestedPart&)>& take)
{
    Original original = originalOf(source);
    for (const QString& page : maffPages(archive)) {
        original.fileName = source.fileName + u'/' + page;
        auto article = completed(readMaff(archive, u'“' + source.fileName + u'”', page), source);
        if (article) {
            bring(*article);
            article->originals = {original};
        }
        if (!take({.name = page, .article = article}))
            return;
    }
}

} // namespace

void ingestEach(Source source, const Bring& bring, const std::function<bool(const IngestedPart&)>& take)
{
    if (isArchive(source.bytes)) {
        auto archive = ZipArchive::open(source.bytes, u'“' + source.fileName + u'”');
        if (archive && holdsFiles(*archive))
            return ingestFiles(*archive, source.fileName, take);
        if (archive && holdsSeveralPages(*archive))
            return ingestPages(*archive, source, bring, take);
    }
    const IngestedPart whole{.name = {}, .article = ingestWithImages(source, bring)};
    source = {.bytes = {}};
    take(whole);
}

} // namespace lectern
