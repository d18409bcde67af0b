// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/EpubNavigation.h"

#include "model/ingest/HtmlSimplifier.h"
#include "model/ingest/HtmlTree.h"
#include "model/ingest/NoteKind.h"
#include "model/ingest/TextEncoding.h"
#include "model/ingest/XhtmlRewriter.h"
#include "model/ingest/XmlText.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype mostEntries = 20'000;
constexpr int deepest = 6;

HtmlNode* tableOfContents(HtmlNode* body)
{
    HtmlNode* first = nullptr;
    for (HtmlNode* node = body; node; node = node->following(body)) {
        if (!node->is(GUMBO_TAG_NAV))
            continue;
        if (hasKind(*node, {"toc"}, {"doc-toc"}))
            return node;
        first = first ? first : node;
    }
    return first;
}

int listsAbove(const HtmlNode* node, const HtmlNode* root)
{
    int lists = 0;
    for (; node && node != root; node = node->parent)
        lists += node->is(GUMBO_TAG_OL) || node->is(GUMBO_TAG_UL);
    return lists;
}

/// A line that leads nowhere itself (a part of the book) has its title in a span.
QList<NavigationEntry> entriesOf(const HtmlNode& contents, const QString& path)
{
    QList<NavigationEntry> entries;
    for (const HtmlNode* node = contents.firstChild; node && entries.size() < mostEntries; node = node->following(&contents)) {
        if (!node->is(GUMBO_TAG_A))
            continue;
        const ArchivePlace place = placeInArchive(path, QString::fromUtf8(node->attribute("href")));
        const QString title = node->textContent(400);
        if (!place.path.isEmpty() && !title.isEmpty())
            entries.append({.level = qBound(1, listsAbove(node, &contents), deepest), .title = title, .place = place});
    }
    return entries;
}

QList<NavigationEntry> readNavigationDocument(const QByteArray& bytes, const QString& path)
{
    const SimplifiedHtml simple = HtmlSimplifier::simplify(XhtmlRewriter::htmlOf(toUtf8(bytes)));
    HtmlTree tree(simple.pieces.first());
    const HtmlNode* contents = tableOfContents(tree.body());
    return contents ? entriesOf(*contents, path) : QList<NavigationEntry>();
}

QList<NavigationEntry> readNcx(const QByteArray& bytes, const QString& path)
{
    QXmlStreamReader xml(bytes);
    xml.setEntityResolver(&htmlEntities());
    QList<NavigationEntry> entries;
    QString title;
    int depth = 0;
    while (!xml.atEnd() && entries.size() < mostEntries) {
        xml.readNext();
        if (xml.name() == "navPoint"_L1)
            depth += int(xml.isStartElement()) - int(xml.isEndElement());
        if (!xml.isStartElement() || depth == 0)
            continue;
        if (xml.name() == "text"_L1) {
            title = elementText(xml).left(400);
        } else if (xml.name() == "content"_L1) {
            const ArchivePlace place = placeInArchive(path, xml.attributes().value("src"_L1).toString());
            if (!title.isEmpty() && !place.path.isEmpty())
                entries.append({.level = qBound(1, depth, deepest), .title = title, .place = place});
            title.clear();
        }
    }
    return entries;
}

} // namespace

QList<NavigationEntry> readEpubNavigation(ZipArchive& archive, const EpubPackage& package)
{
    if (const auto bytes = archive.read(package.navigation)) {
        if (QList<NavigationEntry> entries = readNavigationDocument(*bytes, package.navigation); !entries.isEmpty())
            return entries;
    }
    const auto bytes = archive.read(package.ncx);
    return bytes ? readNcx(*bytes, package.ncx) : QList<NavigationEntry>();
}

} // namespace lectern
