// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/FindInPage.h"

#include "ui/reader/ReaderView.h"

#include <algorithm>
#include <QPainter>

namespace lectern {

namespace {

constexpr int edgeMargin = 14; // pixels from the view's edges

/// What keyboards have one key for: typographic quotes, dashes and spaces. As long as the text itself.
QString plain(QString text)
{
    for (QChar& c : text) {
        switch (c.unicode()) {
        case 0x2018:
        case 0x2019:
        case 0x201a:
        case 0x2032: c = u'\''; break;
        case 0x201c:
        case 0x201d:
        case 0x201e:
        case 0x2033: c = u'"'; break;
        case 0x2010:
        case 0x2011:
        case 0x2013: c = u'-'; break;
        case 0x00a0:
        case 0x202f:
        case '\n':
        case '\t': c = u' '; break;
        default: break;
        }
    }
    return text;
}

QList<TextRange> hitsOf(const QString& whole, const QString& typed)
{
    QList<TextRange> hits;
    if (typed.isEmpty())
        return hits;
    const QString text = plain(whole);
    const QString wanted = plain(typed);
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
    connect(m_bar, &FindBar::highlightWanted, this, [this](std::optional<HighlightColor> color) {
        if (m_current >= 0)
            Q_EMIT highlightWanted(tidied(*m_page.content, m_hits[m_current]), color);
    });
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
    Q_EMIT shown(m_hits[hit]);
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
    for (auto hit = first; hit != m_hits.end() && hit->start <= visible.end; ++hit) {
        const bool isCurrent = hit - m_hits.begin() == m_current;
        // The colour of a highlight is not to be mixed with that of a hit.
        const bool isHighlighted = !m_page.layer.marksIn(*hit).isEmpty();
        painter.setPen(isHighlighted ? QPen(isCurrent ? theme.text : theme.muted, isCurrent ? 2 : 1) : QPen(Qt::NoPen));
        painter.setBrush(isHighlighted ? QBrush(Qt::NoBrush) : QBrush(isCurrent ? theme.foundNow : theme.found));
        for (const QRectF& rect : PageGeometry::rects(blocks, m_page.offsets.span(*hit)))
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 2, 2);
    }
}

} // namespace lectern
