// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/ContentAddresses.h"
#include "model/ingest/ImageCollector.h"
#include "model/ingest/PageReader.h"
#include "model/ingest/SharedImages.h"

#include <QSet>
#include <QUrl>

namespace lectern {

/// What the addresses on a page lead to: other pages, places within the text, images. Takes images of data: URLs in.
class PageAddresses final : public ContentAddresses
{
public:
    /// `page` is where a saved page was on the web, if that is known: links that name it in full lead to places within
    /// the text, and those that are relative start from it. `isAtHand` tells which images an archive holds.
    PageAddresses(const QUrl& base, const QUrl& page, const SharedImages& shared, const PartsAtHand& isAtHand)
        : m_base(base), m_page(page), m_shared(shared), m_isAtHand(isAtHand)
    {
    }

    /// Notes which ids within these parts links within them lead to; only those are kept.
    void prepare(const QList<HtmlNode*>& roots) override;
    [[nodiscard]] QStringList anchorsOf(const HtmlNode& node) override;
    [[nodiscard]] QString linkTarget(QByteArrayView href) const override;
    [[nodiscard]] QString imageSource(const HtmlNode& image) override;
    [[nodiscard]] QList<StoredImage> images() const { return m_images.images(); }

private:
    [[nodiscard]] bool isThisPage(const QUrl& url) const;
    [[nodiscard]] QString fragmentWithin(QByteArrayView href) const;
    [[nodiscard]] QString imageAddress(QByteArrayView address) const;
    [[nodiscard]] QString partOf(const HtmlNode& image) const;
    [[nodiscard]] QString sharedImage(QByteArrayView name);

    QUrl m_base;
    QUrl m_page;
    QSet<QString> m_anchors;
    ImageCollector m_images;
    SharedImages m_shared;
    PartsAtHand m_isAtHand;
    QHash<QByteArrayView, QString> m_taken; // of the shared ones
};

} // namespace lectern
