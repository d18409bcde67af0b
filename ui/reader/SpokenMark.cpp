// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/SpokenMark.h"

#include <algorithm>
#include <QPainter>

namespace lectern {

namespace {

constexpr int groundAlpha = 34; // of 255
constexpr double lineHeight = 2;

} // namespace

bool SpokenMark::isInSight() const
{
    const auto rects = PageGeometry::rects(m_scroll.visibleBlocks(), m_page.offsets.span(m_range));
    return std::ranges::any_of(rects, [this](const QRectF& rect) { return rect.bottom() > m_scroll.top() && rect.top() < m_scroll.top() + m_scroll.height(); });
}

void SpokenMark::setRange(const TextRange& range)
{
    const bool follows = !range.isEmpty() && m_page.content && (m_range.isEmpty() || isInSight());
    m_range = range;
    if (follows)
        m_scroll.reveal(range.start);
}

void SpokenMark::paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks) const
{
    const TextRange visible = m_page.offsets.range(PageGeometry::span(blocks));
    if (m_range.isEmpty() || m_range.start > visible.end || m_range.end < visible.start)
        return;
    const QColor line = m_page.style->theme().accent;
    QColor ground = line;
    ground.setAlpha(groundAlpha);
    for (const QRectF& rect : PageGeometry::rects(blocks, m_page.offsets.span(m_range))) {
        painter.fillRect(rect, ground);
        painter.fillRect(QRectF(rect.left(), rect.bottom() - lineHeight, rect.width(), lineHeight), line);
    }
}

} // namespace lectern
