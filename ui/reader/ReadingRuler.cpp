// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ReadingRuler.h"

#include <algorithm>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace lectern {

namespace {

constexpr double highest = 0.3; // of the view's height: between these the line stays while it goes on
constexpr double lowest = 0.46;
constexpr double firstPlace = 1.0 / 3;
constexpr int dimmed = 176; // of 255: how much of the page's colour lies upon what steps back

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

ReadingRuler::ReadingRuler(QTextEdit& view, ShownPage& page, PageScroll& scroll)
    : m_view(view),
      m_page(page),
      m_scroll(scroll)
{
    view.viewport()->installEventFilter(this);
    connect(&scroll, &PageScroll::arrived, this, &ReadingRuler::settle);
    connect(&view, &QTextEdit::cursorPositionChanged, this, [this] { moveTo(m_page.offsets.offsetOf(m_view.textCursor().position())); });
}

void ReadingRuler::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_page.content)
        moveTo(nearest(m_scroll.top() + m_scroll.height() * firstPlace));
    m_view.viewport()->update();
}

QList<ReadingRuler::Row> ReadingRuler::rows(double top, double bottom) const
{
    QList<Row> rows;
    for (const auto& placed : m_scroll.geometry().blocks(top, bottom)) {
        const bool inTitle = placed.block.position() < m_page.offsets.positionOf(0);
        for (int i = 0; !inTitle && placed.block.length() > 1 && i < placed.block.layout()->lineCount(); ++i) {
            const QTextLine line = placed.block.layout()->lineAt(i);
            const QRectF rect = line.rect().translated(placed.origin);
            rows.append({.top = rect.top(), .bottom = rect.bottom(), .position = placed.block.position() + line.textStart()});
        }
    }
    std::ranges::stable_sort(rows, {}, &Row::top);
    QList<Row> merged;
    for (const Row& row : std::as_const(rows)) {
        if (!merged.isEmpty() && row.middle() < merged.last().bottom)
            merged.last().bottom = qMax(merged.last().bottom, row.bottom);
        else
            merged.append(row);
    }
    return merged;
}

std::optional<ReadingRuler::Row> ReadingRuler::row() const
{
    const auto line = m_scroll.geometry().lineAt(m_page.offsets.positionOf(m_offset));
    if (!line)
        return std::nullopt;
    const QList<Row> around = rows(line->top(), line->bottom());
    const double y = line->center().y();
    const auto found = std::ranges::find_if(around, [y](const Row& row) { return row.top <= y && y <= row.bottom; });
    if (found == around.end())
        return std::nullopt;
    Row row = *found;
    if (const auto last = m_end > m_offset ? m_scroll.geometry().lineAt(m_page.offsets.positionOf(m_end - 1)) : std::nullopt)
        row.bottom = qMax(row.bottom, last->bottom());
    return row;
}

std::optional<ReadingRuler::Row> ReadingRuler::nearest(double y) const
{
    const QList<Row> visible = rows(m_scroll.top(), m_scroll.top() + m_scroll.height());
    const auto found = std::ranges::min_element(visible, {}, [y](const Row& row) { return qMax(row.top - y, y - row.bottom); });
    return found == visible.end() ? std::nullopt : std::optional(*found);
}

void ReadingRuler::moveTo(const std::optional<Row>& row)
{
    if (!row)
        return;
    m_offset = m_page.offsets.offsetOf(row->position);
    m_end = 0;
    m_view.viewport()->update();
}

void ReadingRuler::moveTo(qsizetype offset)
{
    if (!m_shown || !m_page.content)
        return;
    m_offset = offset;
    moveTo(row());
}

void ReadingRuler::moveTo(const TextRange& passage)
{
    moveTo(passage.start);
    m_end = passage.end;
}

std::optional<ReadingRuler::Row> ReadingRuler::neighbour(const Row& row, bool forward) const
{
    const double reach = m_scroll.height();
    QList<Row> around = rows(row.top - (forward ? 0 : reach), row.bottom + (forward ? reach : 0));
    around.removeIf([&](const Row& other) { return forward ? other.middle() <= row.bottom : other.middle() >= row.top; });
    return around.isEmpty() ? std::nullopt : std::optional(forward ? around.first() : around.last());
}

bool ReadingRuler::step(bool forward)
{
    const auto now = m_shown && m_page.content ? row() : std::nullopt;
    if (!now)
        return false;
    const Row next = neighbour(*now, forward).value_or(*now);
    moveTo(std::optional(next));
    keepHeight(next);
    return true;
}

void ReadingRuler::keepHeight(const Row& row)
{
    const double height = m_scroll.height();
    const double top = m_scroll.top();
    const double rowHeight = row.bottom - row.top;
    if (rowHeight > height * (lowest - highest) * 2) // a picture
        m_scroll.scrollSoftlyTo(row.top - qMax(0.0, height - rowHeight) / 2);
    else if (row.middle() > top + height * lowest)
        m_scroll.scrollSoftlyTo(row.middle() - height * lowest);
    else if (row.middle() < top + height * highest)
        m_scroll.scrollSoftlyTo(row.middle() - height * highest);
}

void ReadingRuler::settle()
{
    const auto now = m_shown && m_page.content && !m_scroll.isRunning() ? row() : std::nullopt; // it may run to where the ruler is
    if (!now)
        return;
    const double top = m_scroll.top();
    const double bottom = top + m_scroll.height();
    const bool isFarOff = now->bottom < top - m_scroll.height() || now->top > bottom + m_scroll.height();
    if (isFarOff)
        moveTo(nearest(top + m_scroll.height() * firstPlace));
    else if (now->top < top)
        moveTo(nearest(top + (now->bottom - now->top)));
    else if (now->bottom > bottom)
        moveTo(nearest(bottom - (now->bottom - now->top)));
}

void ReadingRuler::paint(QPainter& painter) const
{
    const auto now = m_shown && m_page.content ? row() : std::nullopt;
    if (!now)
        return;
    if (m_page.style->theme().kind == ThemeKind::HighContrast)
        paintRules(painter, *now);
    else
        paintDimmed(painter, *now);
}

void ReadingRuler::paintRules(QPainter& painter, const Row& row) const
{
    const double gutter = m_page.style->gutter() * 0.6;
    const QRectF line(gutter, row.top, m_view.document()->pageSize().width() - 2 * gutter, row.bottom - row.top);
    for (const double y : {line.top() - 3, line.bottom() + 1})
        painter.fillRect(QRectF(line.left(), y, line.width(), 2), m_page.style->theme().accent);
}

// Clear for the line and half of its neighbours, from there on less and less.
void ReadingRuler::paintDimmed(QPainter& painter, const Row& row) const
{
    const QColor& page = m_page.style->theme().page;
    const double line = m_page.style->line();
    const double top = m_scroll.top();
    const double width = m_view.viewport()->width();
    QLinearGradient above(0, row.top - 1.5 * line, 0, row.top - 0.25 * line);
    above.setColorAt(0, faded(page, dimmed));
    above.setColorAt(1, faded(page, 0));
    painter.fillRect(QRectF(0, top, width, qMax(0.0, row.top - top)), above);
    QLinearGradient below(0, row.bottom + 0.25 * line, 0, row.bottom + 1.5 * line);
    below.setColorAt(0, faded(page, 0));
    below.setColorAt(1, faded(page, dimmed));
    painter.fillRect(QRectF(0, row.bottom, width, qMax(0.0, top + m_scroll.height() - row.bottom)), below);
}

bool ReadingRuler::eventFilter(QObject* watched, QEvent* event)
{
    if (m_shown && m_page.content && event->type() == QEvent::MouseMove) {
        const auto& mouse = static_cast<const QMouseEvent&>(*event);
        if (!mouse.buttons())
            moveTo(nearest(m_scroll.top() + mouse.position().y()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lectern
