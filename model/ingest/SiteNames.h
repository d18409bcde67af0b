// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/JsonLdArticle.h"
#include "model/ingest/MetaTags.h"

namespace lectern {

/// The names by which a page calls its site: stated ones, and those in its host.
class SiteNames final
{
public:
    SiteNames(const MetaTags& meta, const JsonLdArticle& json, const QString& url);

    /// What a title may end with.
    [[nodiscard]] const QStringList& inTitles() const { return m_inTitles; }
    /// What a document's title ends with and the host begins or ends with: "Wikipedia"; empty when there is none.
    [[nodiscard]] QString endOf(const QString& title) const;
    /// Whether an author is but the site again, and not the person whose site it is.
    [[nodiscard]] bool include(const QString& author) const;

private:
    QStringList m_inTitles;
    QStringList m_stated; // by meta elements; comparable
    QStringList m_ofJson; // comparable
    QStringList m_ofHost; // comparable
    QString m_owner;      // comparable: a person
};

} // namespace lectern
