// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/BookPlaces.h"

#include "model/ingest/TagAttributes.h"
#include "model/ingest/XhtmlRewriter.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lectern {

BookPlaces::BookPlaces(const QList<BookPart>& parts)
{
    for (const BookPart& part : parts)
        m_parts.insert(part.path, u"part%1"_s.arg(m_parts.size() + 1));
    for (const BookPart& part : parts)
        collect(part);
    for (const Link& link : std::exchange(m_links, {})) {
        const QString name = nameOf(link.place);
        m_wanted.insert(name);
        if (link.toNote)
            m_noted.insert(name);
    }
    m_wanted.remove(QString());
}

QString BookPlaces::nameOf(const ArchivePlace& place) const
{
    const QString part = m_parts.value(place.path);
    const QString element = part + u'-' + place.fragment;
    return !part.isEmpty() && m_there.contains(element) ? element : part;
}

void BookPlaces::collect(const BookPart& part)
{
    const QByteArrayView html = part.html;
    for (qsizetype at = html.indexOf('<'); at >= 0;) {
        const qsizetype next = html.indexOf('<', at + 1);
        collectTag(part.path, html.sliced(at + 1, (next < 0 ? html.size() : next) - at - 1));
        at = next;
    }
}

void BookPlaces::collectTag(const QString& path, QByteArrayView tag)
{
    const qsizetype end = tag.indexOf('>');
    tag = end < 0 ? tag : tag.first(end);
    const bool isLink = tag.startsWith("a ") || tag.startsWith("a\n");
    if (!isLink && !tag.contains("id"))
        return;
    for (const QByteArrayView name : {QByteArrayView("id"), QByteArrayView(isLink ? "name" : "id")}) {
        if (const QByteArrayView id = tagAttribute(tag, name); !id.isEmpty())
            m_there.insert(m_parts.value(path) + u'-' + attributeText(id));
    }
    if (const QByteArrayView href = isLink ? tagAttribute(tag, "href") : QByteArrayView(); !href.isEmpty()) {
        const bool toNote = tagAttribute(tag, "epub:type").contains("noteref") || tagAttribute(tag, "role").contains("doc-noteref");
        m_links.append({.place = placeInArchive(path, attributeText(href)), .toNote = toNote});
    }
}

} // namespace lectern
