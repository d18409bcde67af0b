// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <array>
#include <gumbo.h>
#include <vector>

namespace lectern {

/// The elements that are open while HTML is simplified. It closes what HTML leaves out (a paragraph before a heading, a cell before the
/// next) together with the formatting elements inside, so that none of them is carried on by the parser from block to block, and
/// refuses what is nested too deep.
class HtmlTagStack final
{
public:
    static constexpr int maximumDepth = 512;
    static constexpr int maximumFormatting = 24;

    explicit HtmlTagStack(QByteArray& html) : m_html(html) {}

    /// Closes what the tag implies closed; false when it must be dropped.
    [[nodiscard]] bool open(GumboTag tag, QByteArrayView name);
    /// Writes the end tags up to the element that it closes, if there is one.
    void close(GumboTag tag, QByteArrayView name);

    /// Closes all tables that are open, with what is in them.
    void closeTables();

    /// For a cut through all that is open.
    void writeEndTags();
    void writeStartTags();

private:
    struct Entry
    {
        GumboTag tag;
        QByteArrayView name;
    };

    void closeImplied(GumboTag tag);
    /// Closes the innermost element for which `wanted` holds, unless one stands before it for which `barrier` holds.
    template <class Wanted, class Barrier>
    void closeInnermost(Wanted wanted, Barrier barrier);
    void closeDownTo(size_t index);

    QByteArray& m_html;
    std::vector<Entry> m_open;
    std::array<int, GUMBO_TAG_LAST + 1> m_count{};
    int m_formatting = 0;
};

[[nodiscard]] bool isVoidTag(GumboTag tag);
[[nodiscard]] bool isCellTag(GumboTag tag);
/// A table, or what is of use in one only.
[[nodiscard]] bool isTablePart(GumboTag tag);

} // namespace lectern
