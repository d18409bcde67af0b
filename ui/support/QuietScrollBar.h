// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QScrollBar>

namespace lectern {

/// A scroll bar that does not speak while one reads: a slim handle on the ground of its neighbour, stronger under the pointer.
class QuietScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit QuietScrollBar(Qt::Orientation orientation, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF handle() const;
    [[nodiscard]] double along(const QPointF& point) const;
    [[nodiscard]] double track() const;

    bool m_hovered = false;
    std::optional<double> m_grip; // from the handle's start, while it is dragged
};

} // namespace lectern
