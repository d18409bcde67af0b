// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Tokens.h"

#include <vector>

namespace lectern::anchoring {

/// Where two or three words stand side by side in a text, punctuation between them or not. Built in linear time (a counting
/// sort into hash buckets), asked in constant time.
class NgramIndex final
{
public:
    explicit NgramIndex(const Tokens& tokens);

    static constexpr int longest = 3;

    /// Indices of the tokens, in order, where a sequence may begin that has the hash; other sequences can share it.
    [[nodiscard]] std::span<const qint32> places(quint32 hash) const;

private:
    std::vector<qint32> m_bucketEnds;
    std::vector<qint32> m_places;
    quint32 m_shift = 0;
};

/// Hash of the words' keys, in order.
[[nodiscard]] quint32 ngramHash(std::span<const quint32> keys);

} // namespace lectern::anchoring
