// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/EpubPackage.h"

#include "model/ingest/EpubPackageReader.h"
#include "model/Words.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QString containerPath = u"META-INF/container.xml"_s;

Failure damaged(const QString& name, const QString& what)
{
    return failure(ErrorKind::Damaged, Words::tr("%1 is a damaged EPUB: %2.").arg(name, what));
}

Failure protectedBy(const QString& name, const QString& scheme)
{
    return failure(ErrorKind::Unsupported,
        Words::tr("%1 is copy-protected (%2), so that only its seller's own programs can read it.").arg(name, scheme));
}

/// Fonts are scrambled in books that are free to be read; text never is.
bool isFontObfuscation(QStringView algorithm)
{
    return algorithm == "http://www.idpf.org/2008/embedding"_L1 || algorithm == "http://ns.adobe.com/pdf/enc#RC"_L1;
}

/// By the algorithms that OCF's encryption.xml names; one that cannot be read counts as encryption.
bool isEncrypted(const QByteArray& encryption)
{
    QXmlStreamReader xml(encryption);
    int depth = 0; // below EncryptedKey, which names how the key is wrapped
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "EncryptedKey"_L1)
            depth += xml.isStartElement() ? 1 : -1;
        else if (xml.isStartElement() && depth == 0 && xml.name() == "EncryptionMethod"_L1
            && !isFontObfuscation(xml.attributes().value("Algorithm"_L1)))
            return true;
    }
    return xml.hasError() && !encryption.trimmed().isEmpty();
}

Result<void> checkRights(ZipArchive& archive, const QString& name)
{
    if (archive.contains(u"META-INF/license.lcpl"_s))
        return protectedBy(name, u"Readium LCP"_s);
    if (archive.contains(u"META-INF/sinf.xml"_s))
        return protectedBy(name, u"Apple FairPlay"_s);
    if (archive.contains(u"META-INF/rights.xml"_s))
        return protectedBy(name, u"Adobe DRM"_s);
    const QString encryption = u"META-INF/encryption.xml"_s;
    if (!archive.contains(encryption))
        return {};
    const auto xml = archive.read(encryption);
    if (!xml)
        return Failure(xml.error());
    return isEncrypted(*xml) ? Result<void>(protectedBy(name, u"DRM"_s)) : Result<void>();
}

/// The package document that the container names; without a container, the one there is.
Result<QString> packagePath(ZipArchive& archive, const QString& name)
{
    if (const auto container = archive.read(containerPath)) {
        QXmlStreamReader xml(*container);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "rootfile"_L1)
                continue;
            const QString path = placeInArchive({}, xml.attributes().value("full-path"_L1).toString()).path;
            if (archive.contains(path))
                return path;
        }
    }
    for (const QString& path : archive.names()) {
        if (path.endsWith(".opf"_L1, Qt::CaseInsensitive))
            return path;
    }
    return damaged(name, Words::tr("it has no package document"));
}

} // namespace

bool isEpub(ZipArchive& archive)
{
    if (archive.sizeOf(u"mimetype"_s) >= 0 && archive.sizeOf(u"mimetype"_s) < 100) {
        const auto type = archive.read(u"mimetype"_s);
        if (type && type->trimmed() == "application/epub+zip")
            return true;
    }
    return archive.contains(containerPath) && !archive.names().filter(u".opf"_s, Qt::CaseInsensitive).isEmpty();
}

Result<EpubPackage> readEpubPackage(ZipArchive& archive, const QString& name)
{
    if (const auto allowed = checkRights(archive, name); !allowed)
        return Failure(allowed.error());
    const auto path = packagePath(archive, name);
    const auto xml = path.and_then([&](const QString& found) { return archive.read(found); });
    if (!xml)
        return Failure(xml.error());
    EpubPackage package = EpubPackageReader(*xml, *path).read();
    const auto isMissing = [&](const QString& chapter) { return !archive.contains(chapter); };
    package.chapters.removeIf(isMissing);
    if (package.chapters.isEmpty())
        return damaged(name, Words::tr("it names nothing to read"));
    return package;
}

} // namespace lectern
