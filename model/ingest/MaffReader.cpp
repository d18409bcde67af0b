// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/MaffReader.h"

#include "model/ingest/ArchivedPage.h"
#include "model/Words.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr auto descriptionName = "/index.rdf"_L1;

struct MaffDescription
{
    QString address;
    QString file = u"index.html"_s;
    QByteArray charset;
};

MaffDescription describedBy(const QByteArray& rdf)
{
    MaffDescription description;
    QXmlStreamReader xml(rdf);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString value = xml.attributes().value("http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1, "resource"_L1).toString();
        if (xml.name() == "originalurl"_L1)
            description.address = value;
        else if (xml.name() == "indexfilename"_L1 && !value.isEmpty())
            description.file = value;
        else if (xml.name() == "charset"_L1)
            description.charset = value.toLatin1();
    }
    return description;
}

} // namespace

bool isMaff(const ZipArchive& archive)
{
    return !maffPages(archive).isEmpty();
}

// "1234/index.rdf": a folder of the archive's first level, one for each page.
QStringList maffPages(const ZipArchive& archive)
{
    QStringList pages;
    for (const QString& name : archive.names()) {
        if (name.endsWith(descriptionName) && name.count(u'/') == 1)
            pages.append(name.chopped(descriptionName.size()));
    }
    return pages;
}

Result<IngestedArticle> readMaff(
    ZipArchive& archive, const QString& name, const QString& page, const Deadline& deadline)
{
    const QStringList pages = maffPages(archive);
    const bool named = pages.contains(page);
    if (pages.size() > 1 && !named)
        return failure(ErrorKind::Unsupported,
            Words::tr("%1 holds %2 pages: save each in a file of its own.").arg(name).arg(pages.size()));
    const QString folder = (named ? page : pages.value(0)) + u'/';
    const auto rdf = archive.read(folder.chopped(1) + descriptionName);
    if (!rdf)
        return Failure(rdf.error());
    const MaffDescription description = describedBy(*rdf);
    const auto html = archive.read(folder + description.file);
    if (!html)
        return Failure(html.error());

    ArchivedPage saved(*html, description.charset, description.address);
    for (const QString& entry : archive.names()) {
        if (entry.startsWith(folder))
            saved.addPart(
                entry.sliced(folder.size()), [&archive, entry] { return archive.read(entry).value_or(QByteArray()); });
    }
    IngestedArticle article = saved.read(deadline);
    article.format = u"maff"_s;
    if (article.html.isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 has no text to read.").arg(name));
    return article;
}

} // namespace lectern
