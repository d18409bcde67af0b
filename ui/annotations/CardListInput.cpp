// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do to a CardList.
#include "ui/annotations/AnnotationWords.h"
#include "ui/annotations/CardList.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool isPlain(const QKeyEvent& event)
{
    return !(event.modifiers() & ~Qt::KeypadModifier);
}

std::optional<HighlightColor> colorOf(const QKeyEvent& event)
{
    if (!isPlain(event) || event.key() < Qt::Key_1 || event.key() > Qt::Key_5)
        return std::nullopt;
    return static_cast<HighlightColor>(event.key() - Qt::Key_1);
}

bool movesBetweenCards(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return true;
    default: return false;
    }
}

/// Moves with Shift or Ctrl, and Ctrl+Space, as in any list.
bool extendsSelection(const QKeyEvent& event)
{
    const auto others = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::ControlModifier);
    return !others && !isPlain(event) && (movesBetweenCards(event.key()) || event.keyCombination() == (Qt::CTRL | Qt::Key_Space));
}

/// Keys that mean something to a card; elsewhere in the window they may mean something else.
bool isCardKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll) || extendsSelection(event))
        return true;
    if (!isPlain(event))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_S:
    case Qt::Key_T:
    case Qt::Key_Delete: return true;
    default: return movesBetweenCards(event.key()) || colorOf(event);
    }
}

} // namespace

bool CardList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isCardKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

// The base class would make the first card current: nobody asked for it.
void CardList::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    event->ignore(); // what cards do not know, the window may
    if (!hasFocus())
        return; // it came from an editor in a card
    const QScopedValueRollback byPerson(m_byPerson, true);
    if (movesBetweenCards(event->key()) || extendsSelection(*event) || event->matches(QKeySequence::SelectAll))
        QAbstractItemView::keyPressEvent(event);
    else if (event->key() == Qt::Key_Escape && leaveSelection())
        event->accept();
    else if (currentIndex().isValid() && press(active(), *event))
        event->accept();
}

bool CardList::press(const QUuid& id, const QKeyEvent& event)
{
    if (!isCardKey(event))
        return false;
    if (const auto color = colorOf(event))
        Q_EMIT colorChosen(*color);
    else if (event.matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event.key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (event.key() == Qt::Key_Space)
        toggleExpanded(id);
    else if (event.key() == Qt::Key_S)
        Q_EMIT speakerRequested(id);
    else if (event.key() == Qt::Key_T)
        Q_EMIT tagsRequested(id);
    else
        Q_EMIT noteRequested(id);
    return true;
}

bool CardList::leaveSelection()
{
    if (!selectsSeveral())
        return false;
    selectActive();
    return true;
}

Card::Hit CardList::hitAt(const QPoint& point)
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? cardAt(index.row()).hitTest(point - visualRect(index).topLeft()) : Card::Hit();
}

void CardList::mousePressEvent(QMouseEvent* event)
{
    const QScopedValueRollback byPerson(m_byPerson, true);
    const QScopedValueRollback byMouse(m_byMouse, true);
    const QModelIndex former = currentIndex();
    const QModelIndex index = indexAt(event->pos());
    m_pressedCard = idAt(index.row());
    m_pressedAt = event->pos();
    m_pressed = hitAt(event->pos());
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !event->modifiers() && former.isValid() && index == former)
        Q_EMIT cardActivated(active());
}

void CardList::mouseReleaseEvent(QMouseEvent* event)
{
    const QScopedValueRollback byMouse(m_byMouse, true);
    QListView::mouseReleaseEvent(event);
    const bool inPlace = (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && !event->modifiers() && inPlace && !m_pressedCard.isNull())
        click(m_pressedCard, m_pressed);
}

void CardList::click(const QUuid& id, const Card::Hit& hit)
{
    switch (hit.part) {
    case Card::Part::More: toggleExpanded(id); break;
    case Card::Part::Link: Q_EMIT linkActivated(QUrl(hit.target)); break;
    case Card::Part::Speaker: Q_EMIT speakerRequested(id); break;
    case Card::Part::Tag: Q_EMIT tagClicked(hit.target); break;
    case Card::Part::Ground: break;
    }
}

void CardList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && hitAt(event->pos()).part == Card::Part::Ground)
        Q_EMIT noteRequested(idAt(index.row()));
}

void CardList::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    setHovered(index.isValid() ? idAt(index.row()) : QUuid());
    viewport()->setCursor(hitAt(event->pos()).part == Card::Part::Ground ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void CardList::setHovered(const QUuid& id)
{
    if (m_hovered == id)
        return;
    m_hovered = id;
    viewport()->update();
    placeActions();
}

void CardList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QUuid id = idAt(index.row());
    Q_EMIT menuRequested(id, byKey ? viewport()->mapToGlobal(cardRect(id).center()) : event->globalPos());
}

void CardList::wheelEvent(QWheelEvent* event)
{
    QAbstractItemView::wheelEvent(event);
}

bool CardList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    if (event->type() == QEvent::ToolTip)
        return showToolTip(*static_cast<QHelpEvent*>(event));
    return QListView::viewportEvent(event);
}

bool CardList::showToolTip(const QHelpEvent& event)
{
    const QModelIndex index = indexAt(event.pos());
    const Card::Hit hit = hitAt(event.pos());
    if (hit.part == Card::Part::Link)
        QToolTip::showText(event.globalPos(), hit.target, viewport());
    else if (index.isValid() && hit.part == Card::Part::Ground)
        QToolTip::showText(event.globalPos(), toolTipOf(annotationAt(index.row())), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace lectern
