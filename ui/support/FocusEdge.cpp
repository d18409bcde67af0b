// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FocusEdge.h"

#include <QFocusEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int breadth = 2;

    bool isByKeyboard(Qt::FocusReason reason)
    {
        return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    }

} // namespace

FocusEdge::FocusEdge(QWidget* watched) : QWidget(watched)
{
    setObjectName(u"focusEdge"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    watched->installEventFilter(this);
    place();
    hide();
}

void FocusEdge::place()
{
    const QWidget* watched = parentWidget();
    setGeometry(watched->isRightToLeft() ? watched->width() - breadth : 0, 0, breadth, watched->height());
}

bool FocusEdge::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        setVisible(isVisible() || isByKeyboard(static_cast<QFocusEvent*>(event)->reason()));
        raise();
        break;
    case QEvent::FocusOut: hide(); break;
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange: place(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusEdge::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Link));
}

} // namespace lectern
