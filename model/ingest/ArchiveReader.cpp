// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArchiveReader.h"

#include "model/ingest/EpubReader.h"
#include "model/ingest/MaffReader.h"
#include "model/Words.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

struct OfficeKind
{
    QLatin1StringView sign; // what its media type, or the name of an entry, begins with
    const char* kind; // for Words::tr
};

constexpr auto officeKinds = std::to_array<OfficeKind>({
    {"application/vnd.oasis.opendocument.text"_L1, QT_TRANSLATE_NOOP("lectern", "an OpenDocument text")},
    {"application/vnd.oasis.opendocument"_L1, QT_TRANSLATE_NOOP("lectern", "an OpenDocument file")},
    {"word/"_L1, QT_TRANSLATE_NOOP("lectern", "a Word document")},
    {"xl/"_L1, QT_TRANSLATE_NOOP("lectern", "an Excel workbook")},
    {"ppt/"_L1, QT_TRANSLATE_NOOP("lectern", "a PowerPoint presentation")},
});

QString mediaTypeIn(ZipArchive& archive)
{
    const qsizetype size = archive.sizeOf(u"mimetype"_s);
    const auto type = size > 0 && size < 200 ? archive.read(u"mimetype"_s) : Result<QByteArray>(QByteArray());
    return type ? QString::fromLatin1(type->trimmed()) : QString();
}

/// As a phrase for the person; empty when it is an archive of files.
QString officeKind(ZipArchive& archive)
{
    const QString mediaType = mediaTypeIn(archive);
    const bool office = archive.contains(u"[Content_Types].xml"_s);
    for (const OfficeKind& kind : officeKinds) {
        const auto isSign = [&](const QString& name) { return name.startsWith(kind.sign); };
        if (isSign(mediaType) || (office && std::ranges::any_of(archive.names(), isSign)))
            return Words::tr(kind.kind);
    }
    return {};
}

/// What serves pages: their pictures, type, looks and programs, and the data of those.
constexpr auto belongings = std::to_array<QLatin1StringView>({"avif"_L1, "bmp"_L1, "css"_L1, "eot"_L1, "gif"_L1, "ico"_L1, "jpeg"_L1, "jpg"_L1,
    "js"_L1, "json"_L1, "map"_L1, "mjs"_L1, "otf"_L1, "png"_L1, "svg"_L1, "ttf"_L1, "webp"_L1, "woff"_L1, "woff2"_L1, "xml"_L1});

/// Written by file managers, for themselves.
bool isSystemFile(const QString& name)
{
    const QStringList parts = name.split(u'/');
    const QString file = parts.last().toLower();
    return parts.first() == "__MACOSX"_L1 || file == "thumbs.db"_L1 || file == "desktop.ini"_L1 ||
           std::ranges::any_of(
               parts, [](const QString& part) { return part.startsWith(u'.') && part != ".."_L1; });
}

/// In the folder that a browser made for what a page shows: "page_files" beside "page.html", in the browser's language.
bool liesBesideItsPage(const QString& name, const QSet<QString>& all)
{
    static const QRegularExpression folder(u"^(.+)(?:_files|\\.files|-Dateien|_fichiers|_archivos|_arquivos|_bestanden|_file|-filer|_pliki)/"_s);
    const auto match = folder.match(name);
    const QString page = match.captured(1);
    return match.hasMatch() && (all.contains(page + ".html"_L1) || all.contains(page + ".htm"_L1) || all.contains(page + ".xhtml"_L1));
}

} // namespace

bool isBelonging(const QString& name)
{
    const QString suffix = name.section(u'.', -1);
    return std::ranges::any_of(
        belongings, [&](QLatin1StringView known) { return suffix.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isArchive(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<IngestedArticle> readArchive(const QByteArray& bytes, const QString& name, const QString& page)
{
    auto archive = ZipArchive::open(bytes, name);
    if (!archive)
        return Failure(archive.error());
    if (isEpub(*archive))
        return EpubReader(*archive, name).read();
    if (isMaff(*archive))
        return readMaff(*archive, name, page);
    if (const QString kind = officeKind(*archive); !kind.isEmpty())
        return failure(ErrorKind::Unsupported,
            Words::tr("%1 is %2, which Lectern can't read: save it as EPUB or as a web page first.").arg(name, kind));
    return failure(ErrorKind::Unsupported, Words::tr("%1 is an archive of files, which can't be read as one article.").arg(name));
}

bool holdsFiles(ZipArchive& archive)
{
    return !isEpub(archive) && !isMaff(archive) && officeKind(archive).isEmpty();
}

bool holdsSeveralPages(ZipArchive& archive)
{
    return !isEpub(archive) && maffPages(archive).size() > 1;
}

bool isArchiveOfSeveral(const QByteArray& bytes)
{
    auto archive = isArchive(bytes) ? ZipArchive::open(bytes, {}) : Result<ZipArchive>(failure(ErrorKind::Unsupported, {}));
    return archive && (holdsFiles(*archive) || holdsSeveralPages(*archive));
}

QStringList documentsAmong(const QStringList& names)
{
    const QSet<QString> all(names.begin(), names.end());
    QStringList files;
    std::ranges::copy_if(names, std::back_inserter(files), [&](const QString& name) { return !isSystemFile(name) && !liesBesideItsPage(name, all); });
    QStringList documents;
    std::ranges::copy_if(files, std::back_inserter(documents), [](const QString& name) { return !isBelonging(name); });
    return documents.isEmpty() ? files : documents;
}

} // namespace lectern
