// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QStringList>

namespace lectern {

/// What SemanticConverter asks about addresses: where links lead, which places are led to, where images are.
class ContentAddresses
{
public:
    virtual ~ContentAddresses() = default;

    /// Called with what is to be converted, before anything is asked.
    virtual void prepare(const QList<HtmlNode*>& roots) = 0;
    /// What links within the article call this place; none when nothing leads there.
    [[nodiscard]] virtual QStringList anchorsOf(const HtmlNode& node) = 0;
    /// An absolute http, https or mailto address, "#name" of a place that is kept, or empty.
    [[nodiscard]] virtual QString linkTarget(QByteArrayView href) const = 0;
    /// Where an img element's image is: "image:HASH", an absolute address, or one of a part of what is read (ImageCollector.h); empty
    /// when there is none to show.
    [[nodiscard]] virtual QString imageSource(const HtmlNode& image) = 0;
    /// Where the reader of a note that ends with this block came from; empty otherwise.
    [[nodiscard]] virtual QString wayBack(const HtmlNode&) const { return {}; }
};

} // namespace lectern
