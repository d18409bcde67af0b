// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageScroll.h"

#include <algorithm>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextLayout>

namespace lectern {

namespace {

constexpr int softMilliseconds = 180;

} // namespace

PageScroll::PageScroll(QTextEdit& view, ShownPage& page)
    : m_view(view),
      m_page(page),
      m_animation(view.verticalScrollBar(), "value")
{
    m_animation.setDuration(softMilliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
}

double PageScroll::top() const
{
    return m_view.verticalScrollBar()->value();
}

double PageScroll::height() const
{
    return m_view.viewport()->height();
}

PageGeometry PageScroll::geometry() const
{
    return PageGeometry(*m_view.document());
}

QList<PageGeometry::PlacedBlock> PageScroll::visibleBlocks() const
{
    return geometry().blocks(top(), top() + height());
}

void PageScroll::setPlace(const ReadingPlace& place)
{
    m_place = place;
    restore();
}

void PageScroll::note()
{
    const auto position = geometry().firstPositionBelow(top());
    const qsizetype offset = position ? m_page.offsets.offsetOf(*position) : m_place.offset;
    if (const auto line = geometry().lineAt(m_page.offsets.positionOf(offset)))
        m_place = {.offset = offset, .lineOffset = top() - line->top()};
}

void PageScroll::restore()
{
    const Hold hold(*this);
    m_animation.stop();
    const bool inTitle = m_place.offset == 0 && m_place.lineOffset <= 0; // its height may be another now
    const auto line = inTitle ? std::nullopt : geometry().lineAt(m_page.offsets.positionOf(m_place.offset));
    scrollTo(line ? line->top() + m_place.lineOffset : 0);
}

void PageScroll::scrollTo(double y)
{
    QScrollBar* bar = m_view.verticalScrollBar();
    if (y > bar->maximum())
        m_view.document()->size(); // lays out the rest: the bar's range ends where the layout has come to
    bar->setValue(qRound(y));
}

double PageScroll::progress() const
{
    if (!m_page.content || m_page.content->text.isEmpty())
        return 0;
    // Below what is laid out so far nothing is found, although there is more: what is seen ends with its last block at the latest.
    const OffsetMap::Span seen = PageGeometry::span(visibleBlocks());
    const int below = geometry().firstPositionBelow(top() + height()).value_or(seen.end);
    return qMin(1.0, double(m_page.offsets.offsetOf(qMin(below, seen.end))) / double(m_page.content->text.size()));
}

QList<QRectF> PageScroll::visibleLines() const
{
    QList<QRectF> lines;
    for (const auto& placed : visibleBlocks()) {
        for (int i = 0; i < placed.block.layout()->lineCount(); ++i) {
            const QRectF line = placed.block.layout()->lineAt(i).rect().translated(placed.origin);
            if (line.top() >= top() && line.bottom() <= top() + height())
                lines.append(line);
        }
    }
    return lines;
}

void PageScroll::turnPage(bool forward)
{
    const double kept = 2 * m_page.style->line();
    const QList<QRectF> lines = visibleLines();
    const double whole = qMax(height() - kept, height() / 2);
    double target = forward ? top() + whole : top() - whole;
    if (lines.size() > 4 && forward)
        target = qMax(top() + height() / 2, lines[lines.size() - 2].top() - kept / 8);
    else if (lines.size() > 4)
        target = qMin(top() - height() / 2, lines[1].bottom() + kept / 8 - height());
    m_animation.stop();
    scrollTo(target);
}

void PageScroll::goToStart()
{
    scrollTo(0);
}

void PageScroll::goToEnd()
{
    m_view.document()->size();
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->maximum());
}

void PageScroll::reveal(qsizetype offset)
{
    const auto line = geometry().lineAt(m_page.offsets.positionOf(offset));
    if (!line)
        return;
    const bool wellInView = line->top() > top() + height() * 0.06 && line->bottom() < top() + height() * 0.8;
    if (wellInView)
        return;
    const double target = qMax(0.0, line->top() - height() / 3);
    m_animation.stop();
    if (!m_view.isVisible() || qAbs(target - top()) > 2 * height()) {
        scrollTo(target);
        return;
    }
    if (target > m_view.verticalScrollBar()->maximum())
        m_view.document()->size();
    m_animation.setStartValue(m_view.verticalScrollBar()->value());
    m_animation.setEndValue(qMin(qRound(target), m_view.verticalScrollBar()->maximum()));
    m_animation.start();
}

} // namespace lectern
