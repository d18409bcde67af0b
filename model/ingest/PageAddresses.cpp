// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageAddresses.h"

#include "model/ingest/ImageSources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// Without what browsers take out of an address before they look at it (WHATWG URL, 4.4): "java\nscript:" is a script.
QString stripped(QByteArrayView address)
{
    QString text = QString::fromUtf8(address);
    text.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    const auto isControl = [](QChar c) { return c <= u' '; };
    const auto start = std::ranges::find_if_not(text, isControl);
    return QString(start, text.cend() - start).trimmed();
}

bool isWebAddress(const QUrl& url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

} // namespace

void PageAddresses::prepare(const QList<HtmlNode*>& roots)
{
    QSet<QString> wanted;
    QSet<QString> present;
    for (HtmlNode* root : roots) {
        for (const HtmlNode* node = root; node; node = node->following(root)) {
            if (node->isText())
                continue;
            present.insert(QString::fromUtf8(node->attribute("id")));
            if (node->is(GUMBO_TAG_A)) {
                wanted.insert(fragmentWithin(node->attribute("href")));
                present.insert(QString::fromUtf8(node->attribute("name")));
            }
        }
    }
    m_anchors = wanted.intersect(present);
    m_anchors.remove(QString());
}

QStringList PageAddresses::anchorsOf(const HtmlNode& node)
{
    for (const char* name : {"id", "name"}) {
        if (const QString id = QString::fromUtf8(node.attribute(name)); m_anchors.contains(id))
            return {id};
    }
    return {};
}

bool PageAddresses::isThisPage(const QUrl& url) const
{
    const QUrl place = m_base.resolved(url).adjusted(QUrl::RemoveFragment);
    return place == m_base.adjusted(QUrl::RemoveFragment) ||
           (!m_page.isEmpty() && place == m_page.adjusted(QUrl::RemoveFragment));
}

QString PageAddresses::fragmentWithin(QByteArrayView href) const
{
    const qsizetype hash = href.indexOf('#');
    if (hash < 0)
        return {};
    const QUrl url(QString::fromUtf8(href));
    if (hash > 0 && !isThisPage(url))
        return {};
    return url.fragment(QUrl::FullyDecoded);
}

QString PageAddresses::linkTarget(QByteArrayView href) const
{
    if (const QString fragment = fragmentWithin(href); !fragment.isEmpty())
        return m_anchors.contains(fragment) ? u'#' + fragment : QString();
    if (href.trimmed().startsWith('#') || href.isEmpty())
        return {};
    const QUrl url = (m_base.scheme() == partScheme ? m_page : m_base).resolved(QUrl(stripped(href)));
    return isWebAddress(url) || url.scheme() == "mailto"_L1 ? url.toString(QUrl::FullyEncoded) : QString();
}

/// Parts of what is read come from it alone; any other address is on the web.
QString PageAddresses::imageAddress(QByteArrayView address) const
{
    if (address.isEmpty())
        return {};
    const QUrl url = m_base.resolved(QUrl(stripped(address)));
    const bool besideFile = url.scheme() == "file"_L1 && m_base.scheme() == "file"_L1;
    const bool part = url.scheme() == partScheme || url.scheme() == "cid"_L1 || url.scheme() == "blob"_L1 || besideFile;
    return part || isWebAddress(url) ? url.toString(QUrl::FullyEncoded) : QString();
}

/// Of all that the image may be loaded from, what the archive has; empty when it has none or there is no archive.
QString PageAddresses::partOf(const HtmlNode& image) const
{
    if (!m_isAtHand)
        return {};
    for (const QByteArrayView offered : offeredImages(image)) {
        if (const QString address = imageAddress(offered); m_isAtHand(address))
            return address;
    }
    return {};
}

/// Each is decoded once, however many places show it.
QString PageAddresses::sharedImage(QByteArrayView name)
{
    const auto url = m_shared.constFind(name);
    if (url == m_shared.constEnd())
        return {};
    const auto taken = m_taken.constFind(url.key());
    return taken != m_taken.constEnd() ? *taken : *m_taken.insert(url.key(), m_images.takeDataUrl(*url).source);
}

QString PageAddresses::imageSource(const HtmlNode& image)
{
    if (const QString shared = sharedImage(sharedImageOf(image)); !shared.isEmpty())
        return shared;
    if (const QString part = partOf(image); !part.isEmpty())
        return part;
    const QByteArrayView own = image.attribute("src").trimmed();
    const QString part = own.startsWith("data:") || holdsPlace(own) ? QString() : imageAddress(own);
    if (!part.isEmpty() && !part.startsWith("http"_L1)) // a saved page has no images for other screens beside it
        return part;
    const QByteArrayView source = chosenImage(image);
    return source.startsWith("data:") ? m_images.takeDataUrl(source).source : imageAddress(source);
}

} // namespace lectern
