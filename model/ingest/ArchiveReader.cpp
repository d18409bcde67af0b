// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/ArchiveReader.h"

#include "model/ingest/EpubReader.h"
#include "model/ingest/MaffReader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

struct OfficeKind
{
    QLatin1StringView sign; // what its media type, or the name of an entry, begins with
    QLatin1StringView kind;
};

constexpr auto officeKinds = std::to_array<OfficeKind>({
    {"application/vnd.oasis.opendocument.text"_L1, "an OpenDocument text"_L1},
    {"application/vnd.oasis.opendocument"_L1, "an OpenDocument file"_L1},
    {"word/"_L1, "a Word document"_L1},
    {"xl/"_L1, "an Excel workbook"_L1},
    {"ppt/"_L1, "a PowerPoint presentation"_L1},
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
            return kind.kind;
    }
    return {};
}

} // namespace

bool isArchive(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<IngestedArticle> readArchive(const QByteArray& bytes, const QString& name)
{
    auto archive = ZipArchive::open(bytes, name);
    if (!archive)
        return Failure(archive.error());
    if (isEpub(*archive))
        return EpubReader(*archive, name).read();
    if (isMaff(*archive))
        return readMaff(*archive, name);
    if (const QString kind = officeKind(*archive); !kind.isEmpty())
        return failure(ErrorKind::Unsupported,
            u"%1 is %2, which Lectern can't read: save it as EPUB or as a web page first."_s.arg(name, kind));
    return failure(ErrorKind::Unsupported, u"%1 is an archive, which can't be read as one article."_s.arg(name));
}

} // namespace lectern
