// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PropertyListBounds.h"

#include <vector>

namespace lectern {

namespace {

constexpr int deepest = 64;
constexpr quint64 mostCopies = 4; // of all bytes

/// Follows the references of a binary property list as its parser would, and counts what that costs. The format: an object begins with
/// a byte of kind and length; a table at the end has the objects' places, a trailer of 32 bytes the table's.
class BinaryPropertyList final
{
public:
    explicit BinaryPropertyList(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isWithinReason()
    {
        constexpr quint64 trailer = 32;
        if (size() < trailer + 8)
            return false;
        m_offsetSize = number(size() - 26, 1);
        m_referenceSize = number(size() - 25, 1);
        m_count = number(size() - 24, 8);
        m_table = number(size() - 8, 8);
        m_pending.push_back({.index = number(size() - 16, 8), .depth = 0});
        while (!m_pending.empty() && m_sound) {
            const Reference next = m_pending.back();
            m_pending.pop_back();
            follow(next);
        }
        return m_sound;
    }

private:
    struct Reference
    {
        quint64 index;
        int depth;
    };

    [[nodiscard]] quint64 size() const { return quint64(m_bytes.size()); }

    /// Big-endian; what lies outside makes the whole unsound.
    quint64 number(quint64 at, quint64 length)
    {
        m_sound = m_sound && length <= 8 && at < size() && length <= size() - at;
        quint64 value = 0;
        for (quint64 i = 0; m_sound && i < length; ++i)
            value = value << 8 | static_cast<uchar>(m_bytes[qsizetype(at + i)]);
        return value;
    }

    void spend(quint64 cost)
    {
        m_cost += cost;
        m_sound = m_sound && m_cost <= mostCopies * size();
    }

    void follow(Reference reference)
    {
        m_sound = m_sound && reference.index < m_count && m_count <= size() && reference.depth <= deepest;
        quint64 at = number(m_table + reference.index * m_offsetSize, m_offsetSize);
        const quint64 marker = number(at++, 1);
        quint64 length = marker & 0xF;
        if (length == 0xF && marker >> 4 >= 4) {
            const quint64 bytes = quint64(1) << (number(at, 1) & 0xF);
            length = number(at + 1, bytes);
            at += 1 + bytes;
        }
        m_sound = m_sound && length <= size();
        switch (marker >> 4) {
        case 0x4:
        case 0x5:
        case 0x6: spend(length); break;
        case 0xA:
        case 0xC: followAll(at, length, reference.depth); break;
        case 0xD: followAll(at, 2 * length, reference.depth); break;
        default: break;
        }
    }

    void followAll(quint64 at, quint64 count, int depth)
    {
        spend(count);
        for (quint64 i = 0; i < count && m_sound; ++i)
            m_pending.push_back({.index = number(at + i * m_referenceSize, m_referenceSize), .depth = depth + 1});
    }

    QByteArrayView m_bytes;
    quint64 m_offsetSize = 0;
    quint64 m_referenceSize = 0;
    quint64 m_count = 0;
    quint64 m_table = 0;
    quint64 m_cost = 0;
    bool m_sound = true;
    std::vector<Reference> m_pending;
};

bool isXmlWithinReason(QByteArrayView xml)
{
    int depth = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0 && depth <= deepest; at = xml.indexOf('<', at + 1)) {
        const QByteArrayView tag = xml.sliced(at + 1);
        depth += tag.startsWith("array") || tag.startsWith("dict");
        depth -= tag.startsWith("/array") || tag.startsWith("/dict") || tag.startsWith("array/>") || tag.startsWith("dict/>");
    }
    return depth <= deepest;
}

} // namespace

bool isWithinReason(QByteArrayView propertyList)
{
    return propertyList.startsWith("bplist") ? BinaryPropertyList(propertyList).isWithinReason() : isXmlWithinReason(propertyList);
}

} // namespace lectern
