// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/LinkFocus.h"

#include "ui/reader/PageGestures.h"
#include "ui/reader/PageSelection.h"
#include "ui/reader/ReaderView.h"

#include <algorithm>

namespace lectern {

const Span* LinkFocus::neighbour(bool forward) const
{
    const QList<Span>& spans = m_view.content()->spans;
    const qsizetype from = isOn() ? m_link + (forward ? 1 : 0) : m_view.startForReading();
    const auto isLink = [](const Span& span) { return span.kind == SpanKind::Link && span.length > 0; };
    const auto place = std::ranges::lower_bound(spans, from, {}, &Span::start);
    if (forward) {
        const auto next = std::find_if(place, spans.end(), isLink);
        return next == spans.end() ? nullptr : &*next;
    }
    const auto last = std::find_if(std::make_reverse_iterator(place), spans.rend(), isLink);
    return last == spans.rend() ? nullptr : &*last;
}

bool LinkFocus::step(bool forward)
{
    const Span* link = m_view.content() ? neighbour(forward) : nullptr;
    if (!link) {
        leave();
        return false;
    }
    m_link = link->start;
    m_selection.select({link->start, link->end()});
    m_gestures.leaveBar(); // it is selected to be seen, not to be highlighted
    m_scroll.reveal(link->start);
    Q_EMIT m_view.linkHovered(QUrl(link->target).toDisplayString());
    return true;
}

void LinkFocus::leave()
{
    if (!isOn())
        return;
    m_link = -1;
    m_selection.release();
    Q_EMIT m_view.linkHovered({});
}

} // namespace lectern
