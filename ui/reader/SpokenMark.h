// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageScroll.h"

class QPainter;

namespace lectern {

/// The sentence that is read aloud, told apart by a ground and a line beneath it. The page follows it, unless the reader looks elsewhere.
class SpokenMark final
{
public:
    SpokenMark(ShownPage& page, PageScroll& scroll) : m_page(page), m_scroll(scroll) {}

    /// Empty: nothing is read.
    void setRange(const TextRange& range);
    void paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks) const;

private:
    [[nodiscard]] bool isInSight() const;

    ShownPage& m_page;
    PageScroll& m_scroll;
    TextRange m_range;
};

} // namespace lectern
