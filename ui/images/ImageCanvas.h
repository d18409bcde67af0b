// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/ImageFile.h"

#include <optional>
#include <QWidget>

namespace lectern {

/// An image that can be come closer to and moved about. At first it is as large as fits, but no larger than it is.
class ImageCanvas final : public QWidget
{
    Q_OBJECT

public:
    static constexpr double closest = 8;
    static constexpr double furthest = 0.05;

    explicit ImageCanvas(QWidget* parent = nullptr);

    void setImage(const DecodedImage& image);
    /// What lies beneath what is transparent; invalid: nothing.
    void setGround(const QColor& ground);
    [[nodiscard]] const QImage& image() const { return m_decoded.image; }

    /// Pixels of the screen for one of the image.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool isFitted() const { return !m_zoom; }
    void fit();
    /// Around the middle of what is seen.
    void setZoom(double zoom);
    void zoomBy(int steps);
    /// Moves what is seen by so many pixels; false when there is nothing more to see in that direction.
    bool pan(const QPoint& by);

Q_SIGNALS:
    void zoomed();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] QSizeF shownSize() const { return QSizeF(m_decoded.size) * zoom(); }
    [[nodiscard]] QRectF shownRect() const;
    [[nodiscard]] QPointF bounded(const QPointF& center) const;
    void setZoom(double zoom, const QPointF& around);
    [[nodiscard]] const QImage& scaledTo(const QSize& dots);
    void showCursor();

    DecodedImage m_decoded;
    QImage m_scaled; // as last drawn, when it is smaller than the image
    QColor m_ground;
    std::optional<double> m_zoom; // without: as it fits
    QPointF m_center;             // of what is seen, in pixels of the image at 100 %
    QPoint m_pressedAt;
    int m_wheel = 0; // of a notch
};

} // namespace lectern
