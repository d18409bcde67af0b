// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ExtentHandles.h"

#include "ui/reader/ReaderView.h"
#include "ui/reader/WordSteps.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>

namespace lectern {

namespace {

constexpr int scrollInterval = 40; // milliseconds
constexpr int edge = 28; // pixels at the top and the bottom that scroll a handle's drag

/// How far a drag at a height goes beyond the part that does not scroll; negative above it.
int beyond(int y, int height)
{
    return y < edge ? y - edge : qMax(0, y - (height - edge));
}

} // namespace

ExtentHandles::ExtentHandles(ReaderView& view, ShownPage& page, PageScroll& scroll)
    : m_view(view),
      m_page(page),
      m_scroll(scroll),
      m_start(new ExtentHandle(ExtentHandle::End::Start, view.viewport())),
      m_end(new ExtentHandle(ExtentHandle::End::Finish, view.viewport()))
{
    connect(m_start, &ExtentHandle::dragged, this, [this](const QPoint& point) { drag(ExtentHandle::End::Start, point); });
    connect(m_end, &ExtentHandle::dragged, this, [this](const QPoint& point) { drag(ExtentHandle::End::Finish, point); });
    m_scrolling.setInterval(scrollInterval);
    connect(&m_scrolling, &QTimer::timeout, this, &ExtentHandles::scrollOn);
    connect(m_start, &ExtentHandle::released, this, &ExtentHandles::release);
    connect(m_end, &ExtentHandle::released, this, &ExtentHandles::release);
}

void ExtentHandles::refresh()
{
    const auto mark = m_page.content ? m_page.layer.shown(m_page.layer.active()) : std::nullopt;
    if (!mark) {
        m_start->hide();
        m_end->hide();
        return;
    }
    const OffsetMap::Span span = m_page.offsets.span(mark->range);
    const QColor& color = m_page.style->theme().highlight(mark->color).strong;
    stand(*m_start, span.start, color);
    stand(*m_end, span.end, color);
}

void ExtentHandles::stand(ExtentHandle& handle, int position, const QColor& color)
{
    if (const auto caret = m_scroll.geometry().caretAt(position))
        handle.stand(caret->translated(0, -m_scroll.top()).toRect(), color);
}

void ExtentHandles::drag(ExtentHandle::End end, const QPoint& point)
{
    const auto mark = m_page.layer.mark(m_page.layer.active());
    if (!mark)
        return;
    m_dragged = end;
    m_point = point;
    if (beyond(point.y(), m_view.viewport()->height()) == 0)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start();
    const QPointF onPage = QPointF(point) + QPointF(0, m_scroll.top());
    const int position = m_view.document()->documentLayout()->hitTest(onPage, Qt::FuzzyHit);
    const qsizetype offset = m_page.offsets.offsetOf(position);
    TextRange range = mark->range;
    (end == ExtentHandle::End::Start ? range.start : range.end) = offset;
    range = tidied(*m_page.content, range);
    if (range.isEmpty())
        return;
    m_page.layer.setPreview(range);
    m_view.viewport()->update();
    refresh();
}

void ExtentHandles::scrollOn()
{
    QScrollBar* bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + qBound(-edge, beyond(m_point.y(), m_view.viewport()->height()), edge));
    drag(m_dragged, m_point);
}

void ExtentHandles::release()
{
    m_scrolling.stop();
    const auto mark = m_page.layer.shown(m_page.layer.active());
    m_page.layer.setPreview({});
    if (mark)
        request(mark->range);
    m_view.viewport()->update();
    refresh();
}

void ExtentHandles::moveByWord(ExtentHandle::End end, bool forward)
{
    const auto mark = m_page.layer.mark(m_page.layer.active());
    if (!mark)
        return;
    const QStringView text = m_page.content->text;
    TextRange range = mark->range;
    if (end == ExtentHandle::End::Start)
        range.start = forward ? nextWordStart(text, range.start) : previousWordStart(text, range.start);
    else
        range.end = forward ? nextWordEnd(text, range.end) : previousWordEnd(text, range.end);
    request(range);
}

void ExtentHandles::request(const TextRange& wanted)
{
    const auto mark = m_page.layer.mark(m_page.layer.active());
    const TextRange range = tidied(*m_page.content, wanted);
    if (mark && !range.isEmpty() && range != mark->range)
        Q_EMIT m_view.extentChangeRequested(mark->id, range);
}

} // namespace lectern
