// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace lectern {

/// Hyphenation patterns (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983) from a dictionary in the format of
/// libhyphen, with its levels: the first finds where words are put together, the next divides their parts. libhyphen
/// itself takes three seconds to read the German one, this takes 60 ms.
///
/// Divisions that change the spelling ("Schiff-fahrt") are left out.
class HyphenationPatterns final
{
public:
    /// Reads a dictionary; isEmpty() when it is none, or its charset is not known.
    explicit HyphenationPatterns(const QByteArray& dictionary);
    Q_DISABLE_COPY_MOVE(HyphenationPatterns)

    [[nodiscard]] bool isEmpty() const { return m_levels.empty(); }
    /// Offsets into a word in lower case before which a hyphen may stand, ascending. The word has at most 100 letters.
    [[nodiscard]] QByteArray breaks(QStringView word) const;

private:
    struct Pattern
    {
        QStringView letters; // '.' stands for an edge of the word
        QByteArray values;   // between the letters, from before the first to behind the last
    };
    using Level = std::vector<Pattern>; // by their letters

    struct Least
    {
        int left = 0;
        int right = 0;
    };

    void read(QStringView line);
    [[nodiscard]] Pattern patternOf(QStringView written);
    /// A value for each gap of the part: odd ones are breaks.
    [[nodiscard]] QByteArray values(QStringView part, size_t level, const Least& atEdges) const;
    void divideParts(QByteArray& values, QStringView part, size_t level, const Least& atEdges) const;

    QString m_text;    // of the dictionary
    QString m_letters; // of all patterns
    std::vector<Level> m_levels;
    Least m_least;
    Least m_leastInCompound;
};

} // namespace lectern
