// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/ImageCanvas.h"

#include <cmath>
#include <QMouseEvent>
#include <QPainter>

namespace lectern {

namespace {

    constexpr double zoomStep = 1.25;
    constexpr int notch = 120; // eighths of a degree, of a wheel

} // namespace

ImageCanvas::ImageCanvas(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ImageCanvas::setImage(const DecodedImage& image)
{
    m_decoded = image;
    m_scaled = {};
    fit();
}

void ImageCanvas::setGround(const QColor& ground)
{
    m_ground = ground;
    update();
}

double ImageCanvas::fittingZoom() const
{
    if (m_decoded.size.isEmpty() || size().isEmpty())
        return 1;
    const QSizeF fitting = QSizeF(m_decoded.size).scaled(size(), Qt::KeepAspectRatio);
    return qMin(1.0, fitting.width() / m_decoded.size.width());
}

double ImageCanvas::zoom() const
{
    return m_zoom.value_or(fittingZoom());
}

void ImageCanvas::fit()
{
    m_zoom.reset();
    m_center = QPointF(m_decoded.size.width(), m_decoded.size.height()) / 2;
    showCursor();
    update();
    Q_EMIT zoomed();
}

void ImageCanvas::setZoom(double zoom)
{
    setZoom(zoom, QRectF(rect()).center());
}

// What is at the point stays there.
void ImageCanvas::setZoom(double zoom, const QPointF& around)
{
    const double before = this->zoom();
    const QPointF away = around - QRectF(rect()).center();
    m_zoom = qBound(furthest, zoom, closest);
    m_center = bounded(m_center + away / before - away / *m_zoom);
    showCursor();
    update();
    Q_EMIT zoomed();
}

// Halts at 100 %, which is between the steps.
void ImageCanvas::zoomBy(int steps)
{
    const double now = zoom();
    const double next = now * std::pow(zoomStep, steps);
    const bool passesWhole = (now < 1 && next > 1) || (now > 1 && next < 1);
    setZoom(passesWhole ? 1 : next);
}

QPointF ImageCanvas::bounded(const QPointF& center) const
{
    const QSizeF seen = QSizeF(size()) / zoom();
    const auto within = [](double value, double part, double whole) {
        return part >= whole ? whole / 2 : qBound(part / 2, value, whole - part / 2);
    };
    return {within(center.x(), seen.width(), m_decoded.size.width()), within(center.y(), seen.height(), m_decoded.size.height())};
}

bool ImageCanvas::pan(const QPoint& by)
{
    const QPointF before = m_center;
    m_center = bounded(m_center + QPointF(by) / zoom());
    update();
    return m_center != before;
}

QRectF ImageCanvas::shownRect() const
{
    QRectF shown(QPointF(), shownSize());
    shown.moveTopLeft(QRectF(rect()).center() - m_center * zoom());
    return shown;
}

const QImage& ImageCanvas::scaledTo(const QSize& dots)
{
    if (dots.width() >= m_decoded.image.width())
        return m_decoded.image;
    if (m_scaled.size() != dots)
        m_scaled = m_decoded.image.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return m_scaled;
}

void ImageCanvas::paintEvent(QPaintEvent*)
{
    if (m_decoded.image.isNull())
        return;
    QPainter painter(this);
    const QRectF shown = shownRect();
    if (m_ground.isValid() && m_decoded.image.hasAlphaChannel())
        painter.fillRect(shown, m_ground);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 4); // closer than that one looks for the pixels
    const QImage& image = scaledTo((shown.size() * devicePixelRatioF()).toSize().expandedTo({1, 1}));
    painter.drawImage(shown, image);
}

void ImageCanvas::resizeEvent(QResizeEvent*)
{
    m_center = bounded(m_center);
    showCursor();
    Q_EMIT zoomed();
}

void ImageCanvas::showCursor()
{
    const bool hasMore = shownSize().width() > width() + 1 || shownSize().height() > height() + 1;
    setCursor(hasMore ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ImageCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    if (cursor().shape() == Qt::OpenHandCursor)
        setCursor(Qt::ClosedHandCursor);
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        pan(m_pressedAt - event->position().toPoint());
    m_pressedAt = event->position().toPoint();
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent*)
{
    showCursor();
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (isFitted() && fittingZoom() < 1)
        setZoom(1, event->position());
    else
        fit();
}

void ImageCanvas::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    if (const int steps = m_wheel / notch) {
        m_wheel -= steps * notch;
        setZoom(zoom() * std::pow(zoomStep, steps), event->position());
    }
}

} // namespace lectern
