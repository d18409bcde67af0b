// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"
#include "model/store/SearchQuery.h"

#include <vector>

namespace lectern {

/// One line of a text around what was looked for.
struct Snippet
{
    QString line;
    QList<TextRange> marks; // of what was found, in `line`
};

/// Makes snippets as the index finds: without case and diacritics, ideographs one by one. Done by ourselves and on the text itself,
/// since the index holds another form of it; in time proportional to how far the first places lie from the text's beginning.
class SnippetMaker final
{
public:
    explicit SnippetMaker(const QList<SearchTerm>& terms);

    /// The line where the most terms stand close together, else the text's beginning.
    [[nodiscard]] Snippet make(QStringView text) const;

private:
    struct Needle
    {
        std::vector<QString> words; // folded
        bool beginning = false;     // of the last word
    };

    struct Place
    {
        TextRange range;
        std::size_t needle = 0;
    };

    [[nodiscard]] std::vector<Place> places(QStringView text) const;
    [[nodiscard]] TextRange window(QStringView text, const std::vector<Place>& places) const;

    std::vector<Needle> m_needles;
    std::size_t m_longest = 1; // words of the longest needle
};

} // namespace lectern
