// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QString>

namespace lectern {

/// Reads a text word by word as the search sees it: letters and digits, folded to lower case without diacritics; each CJK
/// character a word of its own.
class WordReader final
{
public:
    explicit WordReader(QStringView text) : m_text(text) {}

    /// Goes to the next word; false at the end.
    bool next();

    [[nodiscard]] TextRange range() const { return m_range; }
    [[nodiscard]] const QString& folded() const { return m_folded; }

private:
    struct Character
    {
        char32_t code = 0;
        qsizetype units = 1;
    };

    [[nodiscard]] Character at(qsizetype position) const;
    void append(char32_t code);

    QStringView m_text;
    qsizetype m_position = 0;
    TextRange m_range;
    QString m_folded;
};

} // namespace lectern
