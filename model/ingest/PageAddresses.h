// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"
#include "model/ingest/Ingest.h"

#include <QSet>
#include <QUrl>

namespace lectern {

/// What the addresses on a page lead to: other pages, places within the text, images. Takes images of data: URLs in.
class PageAddresses final
{
public:
    explicit PageAddresses(const QUrl& base) : m_base(base) {}

    /// Notes which ids within these parts links within them lead to; only those are kept.
    void collectAnchors(const QList<HtmlNode*>& roots);
    [[nodiscard]] bool isAnchor(const QString& id) const { return m_anchors.contains(id); }

    /// An absolute http, https or mailto address, "#id" of a place that is kept, or empty.
    [[nodiscard]] QString linkTarget(QByteArrayView href) const;
    /// Where an img element's image is: "image:HASH" or an absolute address; empty when there is none to show.
    [[nodiscard]] QString imageSource(const HtmlNode& image);
    [[nodiscard]] QList<StoredImage> images() const { return m_images; }

private:
    [[nodiscard]] QString fragmentWithin(QByteArrayView href) const;
    [[nodiscard]] QString absolute(QByteArrayView address) const;
    [[nodiscard]] QString storedImage(QByteArrayView dataUrl);

    QUrl m_base;
    QSet<QString> m_anchors;
    QList<StoredImage> m_images;
};

} // namespace lectern
