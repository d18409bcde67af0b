// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"
#include "model/store/Database.h"
#include "model/store/Queries.h"

#include <QHash>

namespace lectern {

/// What an article said, each time: the tables versions, images and version_images. A version never changes.
class VersionStore final
{
public:
    struct Content
    {
        QString text;
        QByteArray hash; // hashOf(text)
        int words = 0;
        QByteArray html;
        QString head; // title, subtitle, byline and site, for the search
        QString source;
        QString format;
        Extent extent = Extent::Article;
        qsizetype leftOut = 0;
    };

    /// The newest version of an article as far as annotations care.
    struct Newest
    {
        qint64 row = 0;
        QString text;
    };

    /// How the newest version of an article was read.
    struct Reading
    {
        qint64 row = 0;
        QString source;
        QString format;
        Extent extent = Extent::Article;
        qsizetype leftOut = 0;
    };

    explicit VersionStore(Database& database) : m_database(database) {}

    /// SHA-256 of the text in UTF-8, by which a text is recognised.
    [[nodiscard]] static QByteArray hashOf(const QString& text);

    /// Adds a version, which becomes the newest. Returns its row.
    Result<qint64> insert(qint64 article, const Content& content, const QDateTime& fetched);
    Result<void> insertImages(qint64 version, const QList<StoredImage>& images);
    /// Makes another version of the article the newest: the one that is read, searched and exported.
    Result<void> setNewest(qint64 article, qint64 version);
    /// What the search finds an article by besides its text.
    Result<void> setHead(qint64 article, const QString& head);

    [[nodiscard]] Result<std::optional<qint64>> articleWithHash(const QByteArray& hash) const;
    [[nodiscard]] Result<QByteArray> newestHash(qint64 article) const;
    /// How many images the newest version shows.
    [[nodiscard]] Result<int> newestImages(qint64 article) const;
    [[nodiscard]] Result<int> newestNumber(qint64 article) const;
    [[nodiscard]] Result<qint64> newestRow(qint64 article) const;
    [[nodiscard]] Result<Newest> newest(qint64 article) const;
    [[nodiscard]] Result<Reading> reading(qint64 article) const;
    /// Of the version that was found last, which need not be the newest.
    [[nodiscard]] Result<QByteArray> lastHash(qint64 article) const;
    /// The version of the article with this very markup and this description, as wide: the newest one that has. What a description does not say
    /// makes no difference.
    [[nodiscard]] Result<std::optional<qint64>> same(qint64 article, const Content& content, const ArticleMetadata& metadata) const;
    /// The newest version's row of every article that is not in the trash.
    [[nodiscard]] Result<QHash<QUuid, qint64>> newestRows() const;
    [[nodiscard]] Result<QString> text(qint64 version) const;
    [[nodiscard]] Result<QByteArray> html(qint64 article) const;
    [[nodiscard]] Result<QByteArray> htmlOf(qint64 version) const;
    [[nodiscard]] Result<int> numberOf(qint64 version) const;
    /// The version's row; NotFound when the article has none of this number.
    [[nodiscard]] Result<qint64> rowOf(qint64 article, int number) const;
    [[nodiscard]] Result<QList<ArticleVersion>> versions(qint64 article) const;
    [[nodiscard]] Result<StoredImage> image(const QByteArray& hash) const;
    /// Deletes images that no version shows any more.
    Result<void> removeUnusedImages();

private:
    Result<void> insertAddresses(qint64 version, const QString& image, const QStringList& addresses);

    Database& m_database;
    mutable Newest m_lastRead; // highlights come in flocks, and a version's text never changes
};

} // namespace lectern
