// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/LibraryPrivate.h"

namespace lectern {

/// Puts an article into the library: as a new one, as a new version of one that is there, or not at all because it is there as it is.
/// To be run in one transaction.
class ArticleAdding final
{
public:
    ArticleAdding(Library::Private& library, const IngestedArticle& article, const AddOptions& options);

    Result<AddedArticle> run();
    /// The article it is, by address or by its very text.
    [[nodiscard]] Result<std::optional<qint64>> known() const;
    /// The version that run() made, with its content where that is at hand; none when the article was there.
    [[nodiscard]] VersionContent made() const { return m_made; }

private:
    Result<qint64> addNew();
    Result<AddedArticle::Outcome> addTo(qint64 row);
    /// The same source in another reading.
    Result<AddedArticle::Outcome> addReading(qint64 row);
    /// The newest version gets what it was read from, if nothing was kept before.
    Result<AddedArticle::Outcome> keepOriginals(qint64 row);
    [[nodiscard]] VersionStore::Content content() const;
    Result<void> addVersion(qint64 row);
    Result<void> applyOptions(qint64 row);
    /// How the article is now, and which version of it is the newest.
    Result<AddedArticle> added(qint64 row, AddedArticle::Outcome outcome, int formerVersion) const;

    Library::Private& m_library;
    const IngestedArticle& m_article;
    const AddOptions& m_options;
    QString m_text;
    QByteArray m_hash;
    VersionContent m_made;
    QDateTime m_now;
};

/// What the search finds an article by besides its text.
[[nodiscard]] QString searchHead(const ArticleMetadata& metadata);

} // namespace lectern
