// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/HyphenationPatterns.h"

#include <QHash>

namespace lectern {

/// Where the words of a language may be divided. Words are remembered: a text has few different ones.
class Hyphenator final
{
public:
    /// By the dictionary for a language (BCP 47) in the folders `hyphen` of the data directories (XDG): its region's
    /// when there is one. nullptr when there is none. Kept while the program runs; for the GUI thread.
    [[nodiscard]] static Hyphenator* of(const QString& language);

    /// Whether there is one, without reading it.
    [[nodiscard]] static bool isThereFor(const QString& language);

    /// Offsets into a paragraph before which a hyphen may stand, ascending. Words with capitals inside, addresses,
    /// short words and the last word are left whole.
    [[nodiscard]] QList<qsizetype> breaks(QStringView paragraph);

    /// Takes a dictionary in the format of libhyphen.
    explicit Hyphenator(const QByteArray& dictionary) : m_patterns(dictionary) {}

private:
    [[nodiscard]] QByteArray breaksOf(const QString& word);

    HyphenationPatterns m_patterns;
    QHash<QString, QByteArray> m_breaks; // of words in lower case, as offsets into them
};

} // namespace lectern
