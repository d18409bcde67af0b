// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Deadline.h"
#include "model/ingest/ImageCollector.h"

#include <QHash>
#include <QUrl>

namespace lectern {

/// A page with what belongs to it, as browsers save them in one file.
class ArchivedPage final
{
public:
    /// `address` is where the page was read: on the web, on a disk, or nowhere.
    ArchivedPage(QByteArray html, QByteArray charset, const QString& address);

    /// Says where a part is to be found that has this address, relative or not. The first of one address counts.
    void addPart(const QString& address, std::function<QByteArray()> bytes);

    /// Ends early when the deadline has passed.
    [[nodiscard]] IngestedArticle read(const Deadline& deadline, Extent extent = Extent::Article) const;

private:
    [[nodiscard]] QString key(const QString& address) const;

    QByteArray m_html;
    QByteArray m_charset;
    QUrl m_base;
    QHash<QString, std::function<QByteArray()>> m_parts; // by absolute address
};

} // namespace lectern
