// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageScroll.h"

#include <algorithm>
#include <QScrollBar>
#include <QStyle>
#include <QTextEdit>
#include <QTextLayout>

namespace lectern {

namespace {

constexpr int softMilliseconds = 180;
constexpr double keyStep = 2; // lines that an arrow key scrolls by
constexpr double near = 2;    // heights of the view that a soft run may lead over

} // namespace

PageScroll::PageScroll(QTextEdit& view, ShownPage& page)
    : m_view(view),
      m_page(page),
      m_animation(view.verticalScrollBar(), "value")
{
    m_animation.setDuration(softMilliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QAbstractAnimation::finished, this, &PageScroll::arrived);
    connect(view.verticalScrollBar(), &QScrollBar::actionTriggered, this, &PageScroll::interrupt);
    connect(view.verticalScrollBar(), &QScrollBar::sliderPressed, this, &PageScroll::interrupt);
}

bool PageScroll::movesSoftly() const
{
    return m_soft && m_view.isVisible() && m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0;
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
    interrupt();
    m_place = place;
    restore();
}

ReadingPlace PageScroll::placeAt(double y) const
{
    const auto position = geometry().firstPositionBelow(y);
    const qsizetype offset = position ? m_page.offsets.offsetOf(*position) : m_place.offset;
    const auto line = geometry().lineAt(m_page.offsets.positionOf(offset));
    return line ? ReadingPlace{.offset = offset, .lineOffset = y - line->top()} : m_place;
}

void PageScroll::note()
{
    m_place = placeAt(top());
}

void PageScroll::restore()
{
    const Hold hold(*this);
    m_place = place();
    interrupt();
    const bool inTitle = m_place.offset == 0 && m_place.lineOffset <= 0; // its height may be another now
    const auto line = inTitle ? std::nullopt : geometry().lineAt(m_page.offsets.positionOf(m_place.offset));
    scrollTo(line ? line->top() + m_place.lineOffset : 0);
}

void PageScroll::layOutTo(double y)
{
    if (y > m_view.verticalScrollBar()->maximum())
        m_view.document()->size(); // lays out the rest: the bar's range ends where the layout has come to
}

void PageScroll::scrollTo(double y)
{
    interrupt();
    layOutTo(y);
    m_view.verticalScrollBar()->setValue(qRound(y));
}

void PageScroll::scrollSoftlyTo(double y)
{
    layOutTo(y);
    QScrollBar* bar = m_view.verticalScrollBar();
    const int target = qBound(bar->minimum(), qRound(y), bar->maximum());
    if (!movesSoftly() || qAbs(target - top()) > near * height())
        return scrollTo(target);
    interrupt();
    m_goal = placeAt(target);
    m_animation.setStartValue(bar->value());
    m_animation.setEndValue(target);
    m_animation.start();
}

void PageScroll::arrive()
{
    if (isRunning())
        scrollTo(m_animation.endValue().toInt());
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
    arrive();
    const double kept = 2 * m_page.style->line();
    const QList<QRectF> lines = visibleLines();
    const double whole = qMax(height() - kept, height() / 2);
    double target = forward ? top() + whole : top() - whole;
    if (lines.size() > 4 && forward)
        target = qMax(top() + height() / 2, lines[lines.size() - 2].top() - kept / 8);
    else if (lines.size() > 4)
        target = qMin(top() - height() / 2, lines[1].bottom() + kept / 8 - height());
    scrollSoftlyTo(target);
}

void PageScroll::scrollByKey(bool forward)
{
    const double from = isRunning() ? m_animation.endValue().toDouble() : top();
    scrollSoftlyTo(from + (forward ? keyStep : -keyStep) * m_page.style->line());
}

void PageScroll::goToStart()
{
    scrollTo(0);
}

void PageScroll::goToEnd()
{
    m_view.document()->size();
    scrollTo(m_view.verticalScrollBar()->maximum());
}

void PageScroll::reveal(qsizetype offset)
{
    arrive();
    const int position = m_page.offsets.positionOf(offset);
    Q_EMIT revealing(position);
    const auto line = geometry().lineAt(position);
    if (!line)
        return;
    const bool wellInView = line->top() > top() + height() * 0.06 && line->bottom() < top() + height() * 0.8;
    if (!wellInView)
        scrollSoftlyTo(qMax(0.0, line->top() - height() / 3));
}

void PageScroll::goTo(qsizetype offset)
{
    if (const auto line = geometry().lineAt(m_page.offsets.positionOf(offset)))
        scrollSoftlyTo(qMax(0.0, line->top() - m_page.style->line()));
}

} // namespace lectern
