// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PlaceNavigator.h"

#include "ui/reader/ReaderView.h"
#include "ui/ReadingController.h"

#include <QApplication>
#include <QMouseEvent>

namespace lectern {

PlaceNavigator::PlaceNavigator(ReadingController* reading, ReaderView* reader, QWidget* window) :
    QObject(window), m_reading(reading), m_reader(reader), m_window(window)
{
    connect(reader, &ReaderView::leaping, this, &PlaceNavigator::leave);
    connect(reading, &ReadingController::leaving, this, [this] {
        leave();
        m_arriving = true;
    });
    connect(reading, &ReadingController::arrived, this, [this] { m_arriving = false; });
    connect(reading, &ReadingController::refused, this, [this] { m_arriving = false; });
    qApp->installEventFilter(this);
}

VisitedPlace PlaceNavigator::here() const
{
    return {.article = m_reading->article().id, .version = m_reading->article().versions, .place = m_reader->place()};
}

void PlaceNavigator::leave()
{
    if (m_arriving || m_reading->article().id.isNull() || m_reader->articleId() != m_reading->article().id)
        return;
    m_history.leave(here());
    Q_EMIT changed();
}

void PlaceNavigator::goBack()
{
    go(m_history.back(here()));
}

void PlaceNavigator::goForward()
{
    go(m_history.forward(here()));
}

void PlaceNavigator::go(const std::optional<VisitedPlace>& place)
{
    if (place) {
        m_arriving = true;
        m_reading->open(place->article, {.place = place->place});
    }
    Q_EMIT changed();
}

// The buttons at the side of a mouse, wherever in the window they are pressed.
bool PlaceNavigator::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return QObject::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (!widget || widget->window() != m_window || (button != Qt::BackButton && button != Qt::ForwardButton))
        return QObject::eventFilter(watched, event);
    button == Qt::BackButton ? goBack() : goForward();
    return true;
}

} // namespace lectern
