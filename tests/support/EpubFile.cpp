// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EpubFile.h"

using namespace Qt::StringLiterals;

namespace lectern::test {

QByteArray xhtml(const QByteArray& body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/></head><body>"
        + body + "</body></html>";
}

QList<ZipEntry> epubFrame()
{
    return {{u"mimetype"_s, "application/epub+zip"},
        {u"META-INF/container.xml"_s,
            "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
            "<rootfile full-path=\"OEBPS/book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>"}};
}

QByteArray EpubFile::package() const
{
    QByteArray items = manifest;
    QByteArray references;
    int number = 0;
    for (const Chapter& chapter : chapters) {
        const QByteArray id = 'c' + QByteArray::number(++number);
        items += "<item id=\"" + id + "\" href=\"" + chapter.name.toUtf8() + "\" media-type=\"application/xhtml+xml\"/>\n";
        references += "<itemref idref=\"" + id + "\" " + chapter.spine + "/>";
    }
    if (!contents.isEmpty())
        items += "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>";
    return "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"book\">"
           "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:opf=\"http://www.idpf.org/2007/opf\">"
        + metadata + "</metadata><manifest>" + items + "</manifest><spine toc=\"ncx\">" + references + spine + "</spine></package>";
}

QList<ZipEntry> EpubFile::entries() const
{
    QList<ZipEntry> entries = epubFrame();
    entries.append({u"OEBPS/book.opf"_s, package()});
    if (!contents.isEmpty())
        entries.append({u"OEBPS/nav.xhtml"_s, xhtml("<nav epub:type=\"toc\"><ol>" + contents + "</ol></nav>")});
    for (const Chapter& chapter : chapters)
        entries.append({u"OEBPS/"_s + chapter.name, xhtml(chapter.body)});
    return entries + others;
}

} // namespace lectern::test
