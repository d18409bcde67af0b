// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

#include <QByteArrayView>
#include <QStringList>

namespace lectern {

/// YAML front matter as Obsidian reads it: between two lines of "---", the first at byte 0. Strings are always double-quoted
/// (YAML 1.2, 7.3.1), so that no title can be taken for anything else; dates are plain, so that they are dates.
class FrontMatterWriter final
{
public:
    void text(QStringView key, QStringView value); // left out when empty
    /// A date or a date and time stands as such; anything else as text.
    void date(QStringView key, QStringView iso8601);
    void list(QStringView key, const QStringList& values);
    [[nodiscard]] QString written() const;

private:
    QString m_lines;
};

inline constexpr QStringView highlightsIdKey = u"lectern-id";
inline constexpr QStringView articleIdKey = u"lectern-article-id";

/// Title, subtitle, author, site, url, published, added, tags, and under `idKey` by what a file is known as ours: the article's UUID.
[[nodiscard]] FrontMatterWriter frontMatterOf(const Article& article, QStringView idKey = highlightsIdKey);

/// The articles that a Markdown file says it was exported from; empty when it is not ours. Needs its first few kilobytes only.
[[nodiscard]] QList<QUuid> lecternIdsIn(QByteArrayView markdown, QStringView idKey = highlightsIdKey);

[[nodiscard]] QString yamlQuoted(QStringView value);

} // namespace lectern
