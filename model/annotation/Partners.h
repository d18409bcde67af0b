// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Tokens.h"
#include "model/article/ArticleContent.h"

#include <vector>

namespace lectern::anchoring {

/// Which token of a new text each token of an old one became: its index, or `gone`. Partners stand in the same order in both.
using Partners = std::vector<qint32>;

inline constexpr qint32 gone = -1;

/// A half-open range of token indices.
struct TokenRange
{
    qsizetype first = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return first >= end; }
    [[nodiscard]] qsizetype size() const { return end - first; }
};

/// The tokens that a passage touches.
[[nodiscard]] TokenRange tokensOf(const Tokens& tokens, TextRange passage);

/// Partners of some tokens in a row, from `start` on.
struct PartnerWindow
{
    qsizetype start = 0;
    Partners partners;

    [[nodiscard]] qsizetype end() const { return start + std::ssize(partners); }
    [[nodiscard]] qint32 operator[](qsizetype oldIndex) const { return partners[static_cast<std::size_t>(oldIndex - start)]; }
    [[nodiscard]] qint32& operator[](qsizetype oldIndex) { return partners[static_cast<std::size_t>(oldIndex - start)]; }
};

/// A part of both texts that is still to be compared, as half-open ranges of token indices.
struct Gap
{
    qsizetype oldStart = 0;
    qsizetype oldEnd = 0;
    qsizetype newStart = 0;
    qsizetype newEnd = 0;

    [[nodiscard]] qsizetype oldSize() const { return oldEnd - oldStart; }
    [[nodiscard]] qsizetype newSize() const { return newEnd - newStart; }
    [[nodiscard]] bool isEmpty() const { return oldSize() <= 0 || newSize() <= 0; }
};

/// The gaps between pairs that are neighbours, where at least one of the texts has tokens.
[[nodiscard]] std::vector<Gap> gapsBetween(const PartnerWindow& window);

} // namespace lectern::anchoring
