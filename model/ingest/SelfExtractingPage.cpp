// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SelfExtractingPage.h"

#include "model/ingest/ArchivedPage.h"
#include "model/ingest/SavingNote.h"
#include "model/ingest/ZipArchive.h"
#include "model/Words.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QString pageName = u"index.html"_s;
constexpr QByteArrayView endOfDirectory("PK\x05\x06");
constexpr qsizetype endRecord = 22; // bytes, without a comment

/// Up to the archive's end: what is behind it can be more than the 64 KB in which a ZIP archive's end is looked for.
Result<ZipArchive> archiveIn(const QByteArray& bytes, const QString& name)
{
    const qsizetype end = bytes.lastIndexOf(endOfDirectory);
    return ZipArchive::open(end < 0 ? bytes : bytes.first(qMin(bytes.size(), end + endRecord)), name);
}

} // namespace

bool isSelfExtractingPage(QByteArrayView bytes)
{
    constexpr qsizetype head = 1 << 10;
    const qsizetype element = bytes.first(qMin(bytes.size(), head)).indexOf("<html");
    const qsizetype end = element < 0 ? -1 : bytes.indexOf('>', element);
    return end >= 0 && bytes.sliced(element, end - element).contains("data-sfz") && bytes.contains("PK\x03\x04");
}

Result<QByteArray> unpackedPage(const QByteArray& bytes, const QString& name)
{
    auto archive = archiveIn(bytes, name);
    return archive ? archive->read(pageName) : Failure(archive.error());
}

Result<IngestedArticle> readSelfExtractingPage(
    const QByteArray& bytes, const QString& name, const Deadline& deadline, Extent extent)
{
    auto archive = archiveIn(bytes, name);
    if (!archive)
        return Failure(archive.error());
    const auto html = archive->read(pageName);
    if (!html)
        return Failure(html.error());
    ArchivedPage page(*html, {}, savingNoteIn(*html).address);
    for (const QString& entry : archive->names())
        page.addPart(entry, [&archive, entry] { return archive->read(entry).value_or(QByteArray()); });
    IngestedArticle article = page.read(deadline, extent);
    if (article.html.isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 has no text to read.").arg(name));
    return article;
}

} // namespace lectern
