// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/ContentAddresses.h"
#include "model/ingest/ImageCollector.h"
#include "model/ingest/SharedImages.h"

#include <QSet>
#include <QUrl>

namespace lectern {

/// What the addresses on a page lead to: other pages, places within the text, images. Takes images of data: URLs in.
class PageAddresses final : public ContentAddresses
{
public:
    explicit PageAddresses(const QUrl& base, const SharedImages& shared = {}) : m_base(base), m_shared(shared) {}

    /// Notes which ids within these parts links within them lead to; only those are kept.
    void prepare(const QList<HtmlNode*>& roots) override;
    [[nodiscard]] QStringList anchorsOf(const HtmlNode& node) override;
    [[nodiscard]] QString linkTarget(QByteArrayView href) const override;
    [[nodiscard]] QString imageSource(const HtmlNode& image) override;
    [[nodiscard]] QList<StoredImage> images() const { return m_images.images(); }

private:
    [[nodiscard]] QString fragmentWithin(QByteArrayView href) const;
    [[nodiscard]] QString absolute(QByteArrayView address) const;
    [[nodiscard]] QString imageAddress(QByteArrayView address) const;
    [[nodiscard]] QString sharedImage(QByteArrayView name);

    QUrl m_base;
    QSet<QString> m_anchors;
    ImageCollector m_images;
    SharedImages m_shared;
    QHash<QByteArrayView, QString> m_taken; // of the shared ones
};

} // namespace lectern
