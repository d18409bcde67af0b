// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageKeys.h"

#include "ui/reader/PageGestures.h"
#include "ui/reader/PageSelection.h"
#include "ui/reader/ReaderView.h"
#include "ui/reader/ReadingRuler.h"

#include <QKeyEvent>

namespace lectern {

namespace {

Qt::KeyboardModifiers modifiers(const QKeyEvent& event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

bool isSentenceKey(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) && modifiers(event) == (Qt::AltModifier | Qt::ShiftModifier);
}

bool isParagraphKey(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down) && modifiers(event) == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

bool PageKeys::wants(const QKeyEvent& event) const
{
    return m_gestures.wants(event) || (m_selection.caretMode() && (isSentenceKey(event) || isParagraphKey(event)));
}

bool PageKeys::press(const QKeyEvent& event)
{
    return m_gestures.press(event) || pressCaretKey(event) || pressPageKey(event) || pressScrollKey(event);
}

bool PageKeys::pressCaretKey(const QKeyEvent& event)
{
    if (!m_selection.caretMode())
        return false;
    if (isSentenceKey(event))
        return m_selection.extendBySentence(event.key() == Qt::Key_Right), true;
    if (isParagraphKey(event))
        return m_selection.extendByParagraph(event.key() == Qt::Key_Down), true;
    return false;
}

bool PageKeys::pressPageKey(const QKeyEvent& event)
{
    if (!m_gestures.lettersTaken())
        return false;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_F7: m_view.setCaretMode(!m_view.caretMode()); return true;
    case Qt::Key_F3: event.modifiers() & Qt::ShiftModifier ? m_view.findPrevious() : m_view.findNext(); return true;
    case Qt::Key_F: return control && (m_view.find(), true);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return control && (Q_EMIT m_view.zoomRequested(1), true);
    case Qt::Key_Minus: return control && (Q_EMIT m_view.zoomRequested(-1), true);
    case Qt::Key_0: return control && (Q_EMIT m_view.zoomRequested(0), true);
    default: return false;
    }
}

void PageKeys::goByLines(bool forward)
{
    if (!m_ruler.step(forward))
        m_scroll.scrollByKey(forward);
}

bool PageKeys::pressScrollKey(const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (m_view.caretMode() && event.key() != Qt::Key_Space)
        return false;
    if (!plain && (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up))
        return false;
    switch (event.key()) {
    case Qt::Key_Space: m_scroll.turnPage(!(event.modifiers() & Qt::ShiftModifier)); return true;
    case Qt::Key_PageDown: m_scroll.turnPage(true); return true;
    case Qt::Key_PageUp: m_scroll.turnPage(false); return true;
    case Qt::Key_Down: goByLines(true); return true;
    case Qt::Key_Up: goByLines(false); return true;
    case Qt::Key_Home: m_scroll.goToStart(); return true;
    case Qt::Key_End: m_scroll.goToEnd(); return true;
    default: return false;
    }
}

} // namespace lectern
