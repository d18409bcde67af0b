// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eval/CodePoints.h"

#include <algorithm>

namespace lectern::eval {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate())
            m_pairs += i++;
    }
}

qsizetype CodePoints::toUtf16(qsizetype codePoints) const
{
    // The i-th pair stands i code points earlier than its UTF-16 offset says, since each pair before it counts once.
    qsizetype before = 0;
    qsizetype after = m_pairs.size();
    while (before < after) {
        const qsizetype middle = (before + after) / 2;
        if (m_pairs.at(middle) - middle < codePoints)
            before = middle + 1;
        else
            after = middle;
    }
    return codePoints + before;
}

qsizetype CodePoints::fromUtf16(qsizetype units) const
{
    const auto pairsBefore = std::ranges::lower_bound(m_pairs, units) - m_pairs.begin();
    const bool within = pairsBefore > 0 && m_pairs.at(pairsBefore - 1) + 1 == units;
    return units - pairsBefore + (within ? 1 : 0);
}

} // namespace lectern::eval
