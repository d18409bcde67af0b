// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/NgramIndex.h"

#include <algorithm>
#include <array>
#include <bit>

namespace lectern::anchoring {

namespace {

/// Calls with the hash and first token of each sequence of 2 to `longest` words.
template <class Visit>
void forEachNgram(const Tokens& tokens, Visit visit)
{
    std::array<quint32, NgramIndex::longest> keys{};
    std::array<qint32, NgramIndex::longest> places{};
    std::size_t count = 0;
    const auto add = [&](quint32 key, qint32 place) {
        if (count == keys.size()) {
            std::shift_left(keys.begin(), keys.end(), 1);
            std::shift_left(places.begin(), places.end(), 1);
            --count;
        }
        keys[count] = key;
        places[count] = place;
        ++count;
    };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].isWord)
            continue;
        add(tokens[i].key, static_cast<qint32>(i));
        for (std::size_t length = 2; length <= count; ++length)
            visit(ngramHash(std::span(keys).subspan(count - length, length)), places[count - length]);
    }
}

} // namespace

quint32 ngramHash(std::span<const quint32> keys)
{
    quint64 hash = keys.size();
    for (const quint32 key : keys)
        hash = (hash ^ key) * 0x9e3779b97f4a7c15u;
    return static_cast<quint32>(hash >> 32);
}

NgramIndex::NgramIndex(const Tokens& tokens)
{
    const quint32 bits = std::max(4, static_cast<int>(std::bit_width(static_cast<quint64>(tokens.size()) * 2)));
    m_shift = 32 - std::min(bits, 31u);
    m_bucketEnds.assign((std::size_t(1) << (32 - m_shift)) + 1, 0);
    qsizetype total = 0;
    forEachNgram(tokens, [&](quint32 hash, qint32) {
        ++m_bucketEnds[(hash >> m_shift) + 1];
        ++total;
    });
    for (std::size_t i = 1; i < m_bucketEnds.size(); ++i)
        m_bucketEnds[i] += m_bucketEnds[i - 1];
    m_places.resize(static_cast<std::size_t>(total));
    // Each bucket's end begins as its start, and moves as the bucket fills.
    forEachNgram(tokens, [&](quint32 hash, qint32 place) {
        m_places[static_cast<std::size_t>(m_bucketEnds[hash >> m_shift]++)] = place;
    });
}

std::span<const qint32> NgramIndex::places(quint32 hash) const
{
    const std::size_t bucket = hash >> m_shift;
    const qint32 start = bucket == 0 ? 0 : m_bucketEnds[bucket - 1];
    return std::span(m_places).subspan(static_cast<std::size_t>(start), static_cast<std::size_t>(m_bucketEnds[bucket] - start));
}

} // namespace lectern::anchoring
