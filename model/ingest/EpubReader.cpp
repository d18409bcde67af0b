// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/EpubReader.h"

#include "model/article/SemanticHtml.h"
#include "model/ingest/BookAddresses.h"
#include "model/ingest/HtmlSimplifier.h"
#include "model/ingest/SemanticConverter.h"
#include "model/ingest/TextEncoding.h"
#include "model/ingest/XhtmlRewriter.h"
#include "model/Words.h"

#include <QUrl>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype mostParts = 20'000;
constexpr qsizetype mostText = 128LL << 20;      // bytes of all parts
constexpr qsizetype manyBytesOfText = 8LL << 20; // whose trees are worth being given back

/// As an XML declaration names it.
QByteArray declaredEncoding(QByteArrayView xml)
{
    const QByteArrayView head = xml.first(qMin<qsizetype>(xml.size(), 200));
    const qsizetype end = head.indexOf("?>");
    return head.startsWith("<?xml") && end > 0 ? tagAttribute(head.sliced(2, end - 2), "encoding").toByteArray() : QByteArray();
}

/// A page of a book that is a picture, and no page around it.
QByteArray pageAround(const QString& picture)
{
    return "<body><img src=\"" + QUrl::toPercentEncoding(picture.section(u'/', -1)) + "\"></body>";
}

} // namespace

Result<IngestedArticle> readEpub(const QByteArray& bytes, const QString& name)
{
    auto archive = ZipArchive::open(bytes, name);
    return archive ? EpubReader(*archive, name).read() : Result<IngestedArticle>(Failure(archive.error()));
}

EpubReader::EpubReader(ZipArchive& archive, const QString& name)
    : m_archive(archive),
      m_name(name),
      m_article{.metadata = {}, .html = {}, .format = u"epub"_s}
{
}

Result<IngestedArticle> EpubReader::read()
{
    const auto package = readEpubPackage(m_archive, m_name);
    const auto parts = package.and_then([&](const EpubPackage& found) { return readParts(found); });
    if (!parts)
        return Failure(parts.error());
    m_article.metadata = package->metadata;
    if (const auto converted = convert(*parts, readEpubNavigation(m_archive, *package)); !converted)
        return Failure(converted.error());
    addCover(package->cover);
    takeImages(m_article, partLoader(m_archive));
    if (m_article.html.isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 has no text to read.").arg(m_name));
    return std::move(m_article);
}

Result<QList<BookPart>> EpubReader::readParts(const EpubPackage& package)
{
    const auto tooLarge = failure(ErrorKind::TooLarge, Words::tr("%1 holds more text than is read as one article.").arg(m_name));
    if (package.chapters.size() > mostParts)
        return tooLarge;
    QList<BookPart> parts;
    qsizetype total = 0;
    for (const QString& path : package.chapters) {
        if (package.mediaTypes.value(path).startsWith("image/"_L1)) {
            parts.append({.path = path, .html = pageAround(path)});
            continue;
        }
        total += m_archive.sizeOf(path);
        if (total > mostText)
            return tooLarge;
        const auto bytes = m_archive.read(path);
        if (!bytes)
            return Failure(bytes.error());
        parts.append({.path = path, .html = XhtmlRewriter::htmlOf(toUtf8(*bytes, declaredEncoding(*bytes)))});
    }
    return parts;
}

Result<void> EpubReader::convert(const QList<BookPart>& parts, const QList<NavigationEntry>& navigation)
{
    const BookPlaces places(parts);
    BookHeadings headings(navigation);
    qsizetype text = 0;
    for (const BookPart& part : parts) {
        if (m_deadline.hasPassed())
            return failure(ErrorKind::TooLarge, Words::tr("%1 takes too long to read as an article.").arg(m_name));
        convert(part, places, headings);
        text += part.html.size();
    }
    if (text > manyBytesOfText)
        malloc_trim(0); // millions of freed nodes would stay with the process otherwise
    return {};
}

void EpubReader::convert(const BookPart& part, const BookPlaces& places, BookHeadings& headings)
{
    BookAddresses addresses(part.path, places, m_referredNotes);
    SimplifiedHtml simple = HtmlSimplifier::simplify(part.html);
    for (bool first = true; !simple.pieces.isEmpty(); first = false) {
        HtmlTree tree(simple.pieces.takeFirst());
        tree.measure();
        headings.apply(tree, part.path, first);
        m_article.html += SemanticConverter(addresses).convert({tree.body()});
    }
}

/// Before all else, unless the book shows it itself.
void EpubReader::addCover(const QString& path)
{
    const QString address = partAddress(path);
    if (!m_archive.contains(path) || m_article.html.contains(address.toUtf8()))
        return;
    SemanticHtmlWriter writer;
    writer.open("figure"_L1);
    writer.single("img"_L1, {{"src"_L1, address}, {"alt"_L1, u"Cover"_s}});
    m_article.html.prepend(writer.take());
}

} // namespace lectern
