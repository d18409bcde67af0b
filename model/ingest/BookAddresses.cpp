// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/BookAddresses.h"

#include "model/ingest/NoteKind.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype longestBackLink = 6; // characters: an arrow, the note's number

QString decoded(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

/// The place of the first reference to a note.
QString referenceTo(const QString& note)
{
    return note + "-back"_L1;
}

/// An address on the net, else empty.
QString outside(const QString& address)
{
    const QUrl url(address);
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return web || scheme == "mailto"_L1 ? url.toString(QUrl::FullyEncoded) : QString();
}

const HtmlNode& lastBlock(const HtmlNode& note)
{
    const HtmlNode* last = &note;
    for (const HtmlNode* node = note.lastChild; node;) {
        const bool inside = isBlockTag(node->tag) && node->measure.text > 0 && !node->isDropped();
        last = inside ? node : last;
        node = inside ? node->lastChild : node->previous;
    }
    return *last;
}

} // namespace

BookAddresses::BookAddresses(const QString& path, const BookPlaces& places, QSet<QString>& referred)
    : m_path(path),
      m_places(places),
      m_referred(referred)
{
}

void BookAddresses::prepare(const QList<HtmlNode*>& roots)
{
    m_waysBack.clear();
    for (HtmlNode* root : roots) {
        for (const HtmlNode* node = root; node; node = node->following(root)) {
            if (!node->isText() && isNote(*node))
                noteWayBack(*node);
        }
    }
}

void BookAddresses::noteWayBack(const HtmlNode& note)
{
    const QString name = placeOf(note);
    if (!name.isEmpty() && m_places.isNoted(name) && !leadsBack(note))
        m_waysBack.insert(&lastBlock(note), u'#' + referenceTo(name));
}

/// The book's maker has set a link back.
bool BookAddresses::leadsBack(const HtmlNode& note) const
{
    for (const HtmlNode* node = &note; node; node = node->following(&note)) {
        if (!node->is(GUMBO_TAG_A))
            continue;
        if (isBackLink(*node) || (node->measure.text <= longestBackLink && !nameOf(node->attribute("href")).isEmpty()))
            return true;
    }
    return false;
}

QString BookAddresses::nameOf(QByteArrayView href) const
{
    return href.isEmpty() ? QString() : m_places.nameOf(placeInArchive(m_path, decoded(href)));
}

/// By its id; empty when it has none.
QString BookAddresses::placeOf(const HtmlNode& node) const
{
    const QString id = decoded(node.attribute("id"));
    return id.isEmpty() ? QString() : m_places.nameOf({.path = m_path, .fragment = id});
}

QStringList BookAddresses::anchorsOf(const HtmlNode& node)
{
    QStringList names;
    const auto add = [&](const QString& name) {
        if (m_places.isWanted(name) && !names.contains(name))
            names.append(name);
    };
    if (node.is(GUMBO_TAG_BODY))
        add(m_places.nameOf({.path = m_path}));
    add(placeOf(node));
    if (!node.is(GUMBO_TAG_A))
        return names;
    if (const QString name = decoded(node.attribute("name")); !name.isEmpty())
        add(m_places.nameOf({.path = m_path, .fragment = name}));
    if (const QString note = isNoteReference(node) ? nameOf(node.attribute("href")) : QString(); !note.isEmpty() && !m_referred.contains(note)) {
        m_referred.insert(note);
        names.append(referenceTo(note));
    }
    return names;
}

QString BookAddresses::linkTarget(QByteArrayView href) const
{
    if (const QString name = nameOf(href); !name.isEmpty())
        return u'#' + name;
    return outside(decoded(href.trimmed()));
}

QString BookAddresses::imageSource(const HtmlNode& image)
{
    const QByteArrayView source = image.attribute("src").trimmed();
    if (source.startsWith("data:image/"))
        return decoded(source);
    const QString path = placeInArchive(m_path, decoded(source)).path;
    return path.isEmpty() ? QString() : partAddress(path);
}

} // namespace lectern
