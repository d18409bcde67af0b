// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace lectern {

/// A run of elements that two sequences share.
struct Match
{
    qsizetype left = 0;
    qsizetype right = 0;
    qsizetype length = 0;

    bool operator==(const Match&) const = default;
};

/// A longest common subsequence of two sequences, as runs in ascending order. E. W. Myers, An O(ND) Difference Algorithm and Its
/// Variations, Algorithmica 1 (1986), the variant in linear space (section 4b).
[[nodiscard]] QList<Match> commonRuns(const QList<int>& left, const QList<int>& right);

} // namespace lectern
