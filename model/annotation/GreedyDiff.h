// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Partners.h"

#include <optional>

namespace lectern::anchoring {

/// Fewest insertions and deletions (Myers 1986, "An O(ND) difference algorithm and its variations"), with a bound on the
/// edits looked at together: where they run out, the furthest path is taken and the comparison begins anew at its end. So
/// time stays proportional to the texts' lengths even if nothing in them agrees, and space is constant.
class GreedyDiff final
{
public:
    GreedyDiff(TokenSpan oldTokens, TokenSpan newTokens, Partners& partners);

    void compare(Gap gap);

private:
    struct Point
    {
        qsizetype old = 0;      // offset within the gap
        qsizetype diagonal = 0; // old offset minus new offset

        [[nodiscard]] qsizetype progress() const { return 2 * old - diagonal; }
    };

    [[nodiscard]] bool equal(qsizetype oldIndex, qsizetype newIndex) const;
    [[nodiscard]] Gap advance(const Gap& gap);
    [[nodiscard]] Point extendAll(const Gap& gap, qsizetype edits);
    [[nodiscard]] std::optional<Point> extend(const Gap& gap, qsizetype edits, qsizetype diagonal) const;
    [[nodiscard]] qsizetype stepTo(qsizetype edits, qsizetype diagonal) const;
    void takePath(const Gap& gap, qsizetype edits, Point end);
    [[nodiscard]] qint32& reached(qsizetype edits, qsizetype diagonal);
    [[nodiscard]] qint32 reachedOrOutside(qsizetype edits, qsizetype diagonal) const;

    TokenSpan m_old;
    TokenSpan m_new;
    Partners& m_partners;
    std::vector<qint32> m_reached; // the furthest old offset for each number of edits and diagonal
};

} // namespace lectern::anchoring
