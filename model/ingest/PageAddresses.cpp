// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageAddresses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// The largest of a srcset's candidates, which come in ascending order most of the time.
QByteArrayView lastCandidate(QByteArrayView srcset)
{
    const QByteArrayView all = srcset.trimmed();
    const qsizetype comma = all.lastIndexOf(QByteArrayView(", "));
    const QByteArrayView last = all.sliced(comma < 0 ? 0 : comma + 2).trimmed();
    const qsizetype space = last.indexOf(' ');
    return space < 0 ? last : last.first(space);
}

bool isPlaceholder(QByteArrayView source)
{
    const QByteArray lower = source.toByteArray().toLower();
    return std::ranges::any_of(std::initializer_list<const char*>{"placeholder", "blank.", "spacer", "1x1", "pixel.", "lazy", "transparent."},
        [&](const char* word) { return lower.contains(word); });
}

/// Where pages put an image's address while its src still shows something else.
QByteArrayView lazySource(const HtmlNode& image)
{
    for (const char* name : {"data-src", "data-lazy-src", "data-original"}) {
        if (const QByteArrayView source = image.attribute(name); !source.trimmed().isEmpty())
            return source;
    }
    for (const char* name : {"data-srcset", "srcset"}) {
        if (const QByteArrayView set = image.attribute(name); !set.trimmed().isEmpty())
            return lastCandidate(set);
    }
    for (const HtmlNode* source = image.previous; source && !source->is(GUMBO_TAG_IMG); source = source->previous) {
        if (source->is(GUMBO_TAG_SOURCE) && source->hasAttribute("srcset"))
            return lastCandidate(source->attribute("srcset"));
    }
    return {};
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

QString PageAddresses::fragmentWithin(QByteArrayView href) const
{
    const qsizetype hash = href.indexOf('#');
    if (hash < 0)
        return {};
    const QUrl url(QString::fromUtf8(href));
    if (hash > 0 && m_base.resolved(url).adjusted(QUrl::RemoveFragment) != m_base.adjusted(QUrl::RemoveFragment))
        return {};
    return url.fragment(QUrl::FullyDecoded);
}

QString PageAddresses::absolute(QByteArrayView address) const
{
    const QUrl url = m_base.resolved(QUrl(QString::fromUtf8(address.trimmed())));
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return web || scheme == "mailto"_L1 ? url.toString(QUrl::FullyEncoded) : QString();
}

QString PageAddresses::linkTarget(QByteArrayView href) const
{
    if (const QString fragment = fragmentWithin(href); !fragment.isEmpty())
        return m_anchors.contains(fragment) ? u'#' + fragment : QString();
    return href.trimmed().startsWith('#') || href.isEmpty() ? QString() : absolute(href);
}

/// Parts of what is read come from it alone; any other address is on the web.
QString PageAddresses::imageAddress(QByteArrayView address) const
{
    if (address.isEmpty())
        return {};
    const QUrl url = m_base.resolved(QUrl(QString::fromUtf8(address.trimmed())));
    const bool besideFile = url.scheme() == "file"_L1 && m_base.scheme() == "file"_L1;
    if (url.scheme() == partScheme || url.scheme() == "cid"_L1 || besideFile)
        return url.toString(QUrl::FullyEncoded);
    const QString target = absolute(address);
    return target.startsWith("http"_L1) ? target : QString();
}

QString PageAddresses::imageSource(const HtmlNode& image)
{
    const QByteArrayView source = image.attribute("src").trimmed();
    if (source.startsWith("data:")) {
        if (const QString stored = m_images.takeDataUrl(source).source; !stored.isEmpty())
            return stored;
    } else if (!source.isEmpty() && !isPlaceholder(source)) {
        return imageAddress(source);
    }
    const QByteArrayView lazy = lazySource(image);
    return imageAddress(lazy.isEmpty() ? source : lazy);
}

} // namespace lectern
