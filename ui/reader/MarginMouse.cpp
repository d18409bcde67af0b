// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/MarginMouse.h"

#include "ui/reader/ReaderView.h"

#include <QMouseEvent>

namespace lectern {

namespace {

bool isOfMouse(const QEvent& event)
{
    return event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseMove || event.type() == QEvent::MouseButtonRelease;
}

} // namespace

bool MarginMouse::handle(const QEvent& event)
{
    if (!isOfMouse(event))
        return false;
    const auto& mouse = static_cast<const QMouseEvent&>(event);
    if (mouse.type() == QEvent::MouseButtonPress) // what the viewport has left over comes here too
        m_pressed = mouse.button() == Qt::LeftButton && !m_view.viewport()->geometry().contains(mouse.position().toPoint());
    if (!m_pressed)
        return false;
    QMouseEvent onPage(mouse.type(), mouse.position() - m_view.viewport()->pos(), mouse.globalPosition(), mouse.button(), mouse.buttons(), mouse.modifiers(), mouse.pointingDevice());
    switch (mouse.type()) {
    case QEvent::MouseButtonPress: m_view.mousePressEvent(&onPage); break;
    case QEvent::MouseMove: m_view.mouseMoveEvent(&onPage); break;
    default: m_view.mouseReleaseEvent(&onPage); m_pressed = false;
    }
    return true;
}

} // namespace lectern
