// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

#include <QByteArrayView>
#include <QStringList>

namespace lectern {

/// YAML front matter as Obsidian reads it: between two lines of "---", the first at byte 0. Strings are always double-quoted
/// (YAML 1.2, 7.3.1), so that no title can be taken for anything else; dates are plain, so that they are dates.
class FrontMatter final
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

/// Title, subtitle, author, site, url, published, added, tags, and by what a file is known as ours: the article's UUID.
[[nodiscard]] FrontMatter frontMatterOf(const Article& article);

/// The articles that a Markdown file says it was exported from; empty when it is not ours. Needs its first few kilobytes only.
[[nodiscard]] QList<QUuid> lecternIdsIn(QByteArrayView markdown);

inline constexpr QStringView lecternIdKey = u"lectern-id";

[[nodiscard]] QString yamlQuoted(QStringView value);

} // namespace lectern
