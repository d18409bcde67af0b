// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageGestures.h"

#include "ui/reader/PageSelection.h"
#include "ui/reader/ReaderView.h"

#include <algorithm>
#include <QKeyEvent>
#include <QScrollBar>

namespace lectern {

namespace {

constexpr int barDelay = 200; // milliseconds after the last change of a selection by keyboard

bool isPlain(const QKeyEvent& event)
{
    return !(event.modifiers() & ~Qt::KeypadModifier);
}

bool isExtentKey(const QKeyEvent& event)
{
    const bool arrow = event.key() >= Qt::Key_Left && event.key() <= Qt::Key_Down;
    return arrow && event.modifiers().testFlags(Qt::AltModifier | Qt::ShiftModifier);
}

} // namespace

PageGestures::PageGestures(ReaderView& view, ShownPage& page, PageScroll& scroll, PageSelection& selection)
    : m_view(view),
      m_page(page),
      m_scroll(scroll),
      m_selection(selection),
      m_handles(view, page, scroll),
      m_bar(new SelectionBar(&view))
{
    m_barTimer.setSingleShot(true);
    m_barTimer.setInterval(barDelay);
    connect(&m_barTimer, &QTimer::timeout, this, &PageGestures::showBar);
    connect(m_bar, &SelectionBar::colorChosen, this, &PageGestures::choose);
    connect(m_bar, &SelectionBar::noteChosen, this, &PageGestures::note);
    connect(m_bar, &SelectionBar::tagChosen, this, &PageGestures::tag);
    connect(m_bar, &SelectionBar::dismissed, this, &PageGestures::leaveBar);
    connect(m_bar, &SelectionBar::copyQuotationChosen, this, [this] { Q_EMIT m_view.copyQuotationRequested(m_view.selectedRange()); });
    connect(m_bar, &SelectionBar::copyLinkChosen, this, [this] { Q_EMIT m_view.copyLinkRequested(m_view.selectedRange()); });
}

void PageGestures::setMarkable(bool markable)
{
    m_markable = markable;
    if (!markable)
        leaveBar();
}

bool PageGestures::wants(const QKeyEvent& event) const
{
    if (!m_markable && event.key() != Qt::Key_Escape)
        return false;
    const bool selected = !m_view.selectedRange().isEmpty();
    const bool active = !m_page.layer.active().isNull();
    if (isExtentKey(event))
        return active && !selected;
    if (!isPlain(event) || (!m_lettersTaken && event.key() != Qt::Key_Escape))
        return false;
    switch (event.key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_5:
    case Qt::Key_N:
    case Qt::Key_T: return selected || active;
    case Qt::Key_H: return selected;
    case Qt::Key_Q: return m_page.content != nullptr;
    case Qt::Key_Delete: return active;
    case Qt::Key_Escape: return selected || active || m_bar->isVisible();
    default: return false;
    }
}

bool PageGestures::press(const QKeyEvent& event)
{
    if (!wants(event))
        return false;
    switch (event.key()) {
    case Qt::Key_H: choose(m_color); break;
    case Qt::Key_Q: takeQuotation(); break;
    case Qt::Key_N: note(); break;
    case Qt::Key_T: tag(); break;
    case Qt::Key_Delete: Q_EMIT m_view.removeRequested(m_page.layer.active()); break;
    case Qt::Key_Escape: escape(); break;
    case Qt::Key_Left: m_handles.moveByWord(ExtentHandle::End::Finish, false); break;
    case Qt::Key_Right: m_handles.moveByWord(ExtentHandle::End::Finish, true); break;
    case Qt::Key_Up: m_handles.moveByWord(ExtentHandle::End::Start, false); break;
    case Qt::Key_Down: m_handles.moveByWord(ExtentHandle::End::Start, true); break;
    default: choose(static_cast<HighlightColor>(event.key() - Qt::Key_1));
    }
    return true;
}

void PageGestures::choose(HighlightColor color)
{
    m_color = color;
    const TextRange range = m_view.selectedRange();
    if (range.isEmpty())
        Q_EMIT m_view.recolorRequested(m_page.layer.active(), color);
    else
        highlight(range, color);
    leaveBar();
}

void PageGestures::highlight(const TextRange& range, std::optional<HighlightColor> color)
{
    if (!m_markable || range.isEmpty())
        return;
    if (color)
        Q_EMIT m_view.highlightRequested(range, *color);
    else
        Q_EMIT m_view.markRequested(range);
}

void PageGestures::takeQuotation()
{
    QList<qsizetype> offsets;
    const QPoint pointer = m_view.viewport()->mapFromGlobal(QCursor::pos());
    const bool pointed = m_view.viewport()->underMouse() && !m_selection.caretMode() && m_view.selectedRange().isEmpty();
    if (pointed)
        offsets += m_page.offsets.offsetOf(m_view.cursorForPosition(pointer).position());
    Q_EMIT m_view.quotationRequested(offsets << m_selection.caret());
}

void PageGestures::note()
{
    const TextRange range = m_view.selectedRange();
    leaveBar();
    if (range.isEmpty())
        Q_EMIT m_view.annotationNoteRequested(m_page.layer.active());
    else
        Q_EMIT m_view.noteRequested(range);
}

void PageGestures::tag()
{
    const TextRange range = m_view.selectedRange();
    leaveBar();
    if (range.isEmpty())
        Q_EMIT m_view.annotationTagRequested(m_page.layer.active());
    else
        Q_EMIT m_view.tagRequested(range);
}

void PageGestures::escape()
{
    if (m_bar->isVisible()) {
        leaveBar();
    } else if (m_view.textCursor().hasSelection()) {
        m_selection.clear();
    } else {
        m_view.setActiveAnnotation({});
        Q_EMIT m_view.annotationClicked({});
    }
}

void PageGestures::click(const QPointF& point)
{
    if (!m_markable)
        return;
    const auto marks = m_page.layer.marksAt(point + QPointF(0, m_scroll.top()), m_scroll.visibleBlocks(), m_page.offsets);
    const auto active = std::ranges::find(marks, m_page.layer.active(), &HighlightLayer::Mark::id);
    QUuid clicked;
    if (!marks.isEmpty())
        clicked = active == marks.end() || active + 1 == marks.end() ? marks.first().id : (active + 1)->id;
    m_view.setActiveAnnotation(clicked);
    Q_EMIT m_view.annotationClicked(clicked);
}

void PageGestures::selectionChanged()
{
    if (m_view.selectedRange().isEmpty()) {
        m_barTimer.stop();
        m_bar->hide();
    } else if (!m_pressing) {
        m_barTimer.start();
    }
}

void PageGestures::released()
{
    m_pressing = false;
    if (!m_view.selectedRange().isEmpty())
        showBar();
}

QRect PageGestures::viewRect(const QRectF& onPage) const
{
    return onPage.translated(0, -m_scroll.top()).toAlignedRect().translated(m_view.viewport()->pos());
}

void PageGestures::showBar()
{
    const TextRange range = m_view.selectedRange();
    if (range.isEmpty() || m_pressing || !m_markable)
        return;
    const auto rects = PageGeometry::rects(m_scroll.visibleBlocks(), m_page.offsets.span(range));
    if (rects.isEmpty())
        return;
    const QRect area = m_view.rect().adjusted(4, 4, -m_view.verticalScrollBar()->width() - 4, -4);
    // Lines of the first block in sight may have been scrolled out already.
    QRectF first = rects.first();
    for (const QRectF& rect : rects) {
        first = rect;
        if (rect.bottom() > m_scroll.top())
            break;
    }
    m_bar->showBeside(viewRect(first), viewRect(rects.last()), area);
}

void PageGestures::leaveBar()
{
    m_barTimer.stop();
    if (m_bar->isAncestorOf(m_bar->window()->focusWidget()))
        m_view.setFocus(); // before it hides, or Qt would go on to the next link and select it
    m_bar->hide();
}

bool PageGestures::enterBar()
{
    if (!m_bar->isVisible())
        return false;
    m_bar->findChild<QToolButton*>()->setFocus(Qt::TabFocusReason);
    return true;
}

void PageGestures::refresh()
{
    m_handles.refresh();
    if (m_bar->isVisible())
        showBar();
}

void PageGestures::reset()
{
    m_barTimer.stop();
    m_bar->hide();
    m_handles.refresh();
}

} // namespace lectern
