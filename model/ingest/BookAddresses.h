// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/BookPlaces.h"
#include "model/ingest/ContentAddresses.h"

namespace lectern {

/// The addresses in one file of a book: links to the book's other files lead to places within the one text, images are parts of the
/// archive, notes lead back to where they are referred to.
class BookAddresses final : public ContentAddresses
{
public:
    /// `referred` holds the notes that were referred to so far, in all files.
    BookAddresses(const QString& path, const BookPlaces& places, QSet<QString>& referred);

    void prepare(const QList<HtmlNode*>& roots) override;
    [[nodiscard]] QStringList anchorsOf(const HtmlNode& node) override;
    [[nodiscard]] QString linkTarget(QByteArrayView href) const override;
    [[nodiscard]] QString imageSource(const HtmlNode& image) override;
    [[nodiscard]] QString wayBack(const HtmlNode& block) const override { return m_waysBack.value(&block); }

private:
    [[nodiscard]] QString nameOf(QByteArrayView href) const;
    [[nodiscard]] QString placeOf(const HtmlNode& node) const;
    [[nodiscard]] bool leadsBack(const HtmlNode& note) const;
    void noteWayBack(const HtmlNode& note);

    QString m_path;
    const BookPlaces& m_places;
    QSet<QString>& m_referred;
    QHash<const HtmlNode*, QString> m_waysBack; // by the last block of a note
};

} // namespace lectern
