// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace lectern::eval {

/// Converts between offsets in code points, which the scorers count, and UTF-16 units, which the model counts. O(log n) each.
class CodePoints final
{
public:
    explicit CodePoints(QStringView text);

    [[nodiscard]] qsizetype toUtf16(qsizetype codePoints) const;
    /// An offset within a pair counts as the one after it.
    [[nodiscard]] qsizetype fromUtf16(qsizetype units) const;

private:
    QList<qsizetype> m_pairs; // UTF-16 offsets of the high surrogates of pairs
};

} // namespace lectern::eval
