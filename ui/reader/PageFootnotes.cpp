// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageFootnotes.h"

#include "ui/reader/NotePopover.h"
#include "ui/reader/PageScroll.h"
#include "ui/reader/ReaderView.h"

#include <algorithm>

namespace lectern {

const Span* PageFootnotes::linkAt(qsizetype offset) const
{
    const auto& spans = m_page.content->spans;
    const qsizetype block = blockAt(*m_page.content, offset);
    const qsizetype start = block < 0 ? 0 : m_page.content->blocks[block].start;
    for (auto span = std::ranges::lower_bound(spans, start, {}, &Span::start); span != spans.end() && span->start <= offset; ++span)
        if (span->kind == SpanKind::Link && span->end() > offset)
            return &*span;
    return nullptr;
}

const Span* PageFootnotes::linkTo(const QString& target, qsizetype near) const
{
    const Span* nearest = nullptr;
    const auto distance = [near](const Span& span) { return near < span.start ? span.start - near : qMax<qsizetype>(0, near - span.end()); };
    for (const Span& span : m_page.content->spans) {
        const bool leadsThere = span.kind == SpanKind::Link && QUrl(span.target) == QUrl(target);
        if (leadsThere && (!nearest || distance(span) < distance(*nearest)))
            nearest = &span;
    }
    return nearest;
}

QRect PageFootnotes::rectOf(const Span& link) const
{
    const auto rects = PageGeometry::rects(m_scroll.visibleBlocks(), m_page.offsets.span({link.start, link.end()}));
    const QRectF onPage = rects.isEmpty() ? QRectF(0, m_scroll.top(), 1, 1) : rects.first();
    const QRect inView = onPage.translated(0, -m_scroll.top()).toAlignedRect();
    return {m_view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

bool PageFootnotes::show(const QUrl& target)
{
    const Span* link = linkTo(target.toString(), m_page.offsets.offsetOf(m_view.textCursor().selectionStart()));
    const auto note = link ? footnoteOf(*m_page.content, *link) : std::nullopt;
    if (!note)
        return false;
    auto* popover = new NotePopover(*m_page.content, *note, m_page.appearance, m_page.article.metadata.language, &m_view);
    connect(popover, &NotePopover::linkChosen, this, &PageFootnotes::linkChosen);
    connect(popover, &NotePopover::noteChosen, this, [this, offset = note->offset] { Q_EMIT placeChosen(offset); });
    const int edge = m_page.style->gutter() / 2;
    popover->popUp(rectOf(*link), QRect(m_view.mapToGlobal(QPoint()), m_view.size()).adjusted(edge, edge, -edge, -edge));
    return true;
}

} // namespace lectern
