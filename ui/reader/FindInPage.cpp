// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/FindInPage.h"

#include "ui/reader/ReaderView.h"

#include <algorithm>
#include <QPainter>

namespace lectern {

namespace {

constexpr int edgeMargin = 14; // pixels from the view's edges

QList<TextRange> hitsOf(const QString& text, const QString& wanted)
{
    QList<TextRange> hits;
    if (wanted.isEmpty())
        return hits;
    const QStringMatcher matcher(wanted, Qt::CaseInsensitive);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + wanted.size()))
        hits.append({.start = at, .end = at + wanted.size()});
    return hits;
}

} // namespace

FindInPage::FindInPage(ReaderView& view, ShownPage& page, PageScroll& scroll)
    : m_view(view),
      m_page(page),
      m_scroll(scroll),
      m_bar(new FindBar(&view))
{
    connect(m_bar, &FindBar::textChanged, this, &FindInPage::look);
    connect(m_bar, &FindBar::nextWanted, this, &FindInPage::next);
    connect(m_bar, &FindBar::previousWanted, this, &FindInPage::previous);
    connect(m_bar, &FindBar::closed, this, &FindInPage::close);
}

void FindInPage::open()
{
    if (!m_page.content)
        return;
    Q_EMIT m_view.leaping();
    m_from = m_scroll.place().offset;
    const QString selected = m_view.selectedText();
    m_bar->open(selected.size() > 200 || selected.contains(u'\n') ? QString() : selected);
    place();
    look(m_bar->text());
}

void FindInPage::close()
{
    m_view.setFocus(); // before it hides, or Qt would go on to the next link and select it
    m_bar->hide();
    if (m_current >= 0)
        m_view.select(m_hits[m_current]);
    m_hits.clear();
    m_current = -1;
    m_view.viewport()->update();
}

void FindInPage::reset()
{
    m_bar->hide();
    m_hits.clear();
    m_current = -1;
}

void FindInPage::next()
{
    step(1);
}

void FindInPage::previous()
{
    step(-1);
}

void FindInPage::step(qsizetype by)
{
    if (m_hits.isEmpty() && !m_text.isEmpty() && m_page.content) {
        // The bar was closed, or another article is shown: from where the reader is.
        m_from = m_view.selectedRange().isEmpty() ? m_scroll.place().offset : m_view.selectedRange().start + qMax<qsizetype>(0, by);
        look(m_text);
        if (by < 0 && !m_hits.isEmpty())
            show((m_current + m_hits.size() - 1) % m_hits.size());
    } else if (!m_hits.isEmpty()) {
        show((m_current + by + m_hits.size()) % m_hits.size());
    }
    if (!m_bar->isVisible() && m_current >= 0)
        m_view.select(m_hits[m_current]);
}

void FindInPage::look(const QString& text)
{
    m_text = text;
    m_hits = m_page.content ? hitsOf(m_page.content->text, text) : QList<TextRange>();
    m_current = -1;
    if (m_hits.isEmpty()) {
        m_bar->setCount(0, 0);
        m_view.viewport()->update();
        return;
    }
    const auto first = std::ranges::lower_bound(m_hits, m_from, {}, &TextRange::start);
    show(first == m_hits.end() ? 0 : first - m_hits.begin());
}

void FindInPage::show(qsizetype hit)
{
    m_current = hit;
    m_bar->setCount(hit + 1, m_hits.size());
    m_scroll.reveal(m_hits[hit].start);
    m_view.viewport()->update();
}

void FindInPage::place()
{
    const QRect area = m_view.rect();
    m_bar->move(qMax(0, m_view.viewport()->geometry().right() - m_bar->width()), area.top() + edgeMargin);
}

void FindInPage::paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks) const
{
    if (m_hits.isEmpty() || !m_page.content)
        return;
    const Theme& theme = m_page.style->theme();
    const TextRange visible = m_page.offsets.range(PageGeometry::span(blocks));
    const auto first = std::ranges::upper_bound(m_hits, visible.start, {}, &TextRange::end);
    painter.setPen(Qt::NoPen);
    for (auto hit = first; hit != m_hits.end() && hit->start <= visible.end; ++hit) {
        painter.setBrush(hit - m_hits.begin() == m_current ? theme.foundNow : theme.found);
        for (const QRectF& rect : PageGeometry::rects(blocks, m_page.offsets.span(*hit)))
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 2, 2);
    }
}

} // namespace lectern
