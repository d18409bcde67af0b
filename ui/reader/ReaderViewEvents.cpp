// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PagePainter.h"
#include "ui/reader/ReaderViewPrivate.h"

#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextDocumentFragment>

// What Qt tells the page: keys, mouse, painting, size.

namespace lectern {

bool ReaderView::event(QEvent* event)
{
    // Keys that mean something to the selection are not the window's shortcuts then.
    if (event->type() == QEvent::ShortcutOverride && d && d->keys.wants(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Wheel) { // in the margins too
        wheelEvent(static_cast<QWheelEvent*>(event));
        return true;
    }
    return (d && d->margin.handle(*event)) || QTextBrowser::event(event);
}

bool ReaderView::focusNextPrevChild(bool next)
{
    const bool inBar = next && !d->links.isOn() && d->gestures.enterBar();
    return inBar || d->links.step(next) || QTextEdit::focusNextPrevChild(next); // QTextBrowser would begin with the first link of all
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    Q_EMIT menuOpening(menu.get());
    d->figures.offer(*menu, viewport()->mapFromGlobal(event->globalPos()));
    menu->exec(event->globalPos());
}

// What is dragged from the page itself is on its way elsewhere.

void ReaderView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() != viewport())
        event->acceptProposedAction();
}

void ReaderView::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->source() != viewport())
        event->acceptProposedAction();
}

void ReaderView::dropEvent(QDropEvent* event)
{
    if (event->source() == viewport())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(event->mimeData());
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
    const bool opensLink = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isModifier = event->key() >= Qt::Key_Shift && event->key() <= Qt::Key_Alt;
    const bool onLink = d->links.isOn();
    if (!opensLink && !isModifier)
        d->links.leave();
    if (onLink && event->key() == Qt::Key_Escape)
        return;
    if (d->page.content && (d->keys.press(*event) || d->enter(*event) || d->sideways.press(*event)))
        return;
    const int caret = textCursor().position();
    QTextBrowser::keyPressEvent(event);
    if (d->selection.hasOnlyPassedHyphen(caret))
        QTextBrowser::keyPressEvent(event);
}

void ReaderView::focusOutEvent(QFocusEvent* event)
{
    if (d && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        d->links.leave();
    QTextBrowser::focusOutEvent(event);
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    d->links.leave();
    d->gestures.pressed();
    d->scroll.interrupt();
    QTextBrowser::mousePressEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onLink = !anchorAt(event->position().toPoint()).isEmpty();
    QTextBrowser::mouseReleaseEvent(event);
    if (!d->page.content || event->button() != Qt::LeftButton)
        return;
    const bool clicked = !textCursor().hasSelection();
    if (!d->figures.release(clicked) && clicked && !onLink)
        d->gestures.click(event->position());
    d->gestures.released();
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    QRegion text(event->rect());
    QList<PageGeometry::PlacedBlock> blocks;
    if (d->page.content) {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        painter.translate(0, -d->scroll.top());
        blocks = d->scroll.geometry().blocks(
            d->scroll.top() + event->rect().top(), d->scroll.top() + event->rect().bottom() + 1);
        d->sideways.place(blocks);
        PagePainter(painter, *d->page.style).paint(blocks);
        text = d->sideways.textRegion(event->rect(), blocks);
        painter.setClipRegion(text.translated(0, qRound(d->scroll.top())));
        d->spoken.paint(painter, blocks);
        d->finding.paint(painter, blocks);
        d->page.layer.paint(painter, blocks, d->page.offsets, d->page.style->theme());
        d->quotations.paint(painter, blocks);
    }
    for (const QRect& rect : text) {
        QPaintEvent part(rect);
        QTextBrowser::paintEvent(&part);
    }
    if (d->page.content) {
        QPainter above(viewport());
        above.setClipRect(event->rect());
        above.translate(0, -d->scroll.top());
        d->sideways.paint(above, blocks);
        if (d->ruler.isShown())
            d->ruler.paint(above);
    }
}

void ReaderView::resizeEvent(QResizeEvent* event)
{
    {
        const PageScroll::Hold hold(d->scroll);
        QTextBrowser::resizeEvent(event);
    }
    if (d->sheet.follow())
        d->restTimer.stop();
    else
        d->restTimer.start();
    d->finding.place();
    d->layoutDone();
}

void ReaderView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (!d || d->scroll.isHeld() || !d->page.content)
        return;
    d->scroll.note();
    d->placeTimer.start();
    d->layoutDone();
}

void ReaderView::wheelEvent(QWheelEvent* event)
{
    if (d->sideways.wheel(*event))
        return;
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    event->accept();
    if (const int steps = event->angleDelta().y() / 120)
        Q_EMIT zoomRequested(steps);
}

QMimeData* ReaderView::createMimeDataFromSelection() const
{
    auto* mime = new QMimeData;
    const QString text = selectedText();
    mime->setText(text.isEmpty() ? textCursor().selection().toPlainText() : text);
    return mime;
}

QVariant ReaderView::loadResource(int, const QUrl&)
{
    return {};
}

} // namespace lectern
