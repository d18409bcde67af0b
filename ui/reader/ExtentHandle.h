// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace lectern {

/// A grip at one end of the active highlight. Dragged, it tells where in its parent it is.
class ExtentHandle final : public QWidget
{
    Q_OBJECT

public:
    enum class End { Start, Finish };

    ExtentHandle(End end, QWidget* parent);

    /// Puts its stem beside a caret, in the parent's coordinates.
    void stand(const QRect& caret, const QColor& color);

Q_SIGNALS:
    void dragged(const QPoint& point); // in the parent, on the line at which it points
    void released();

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    End m_end;
    QColor m_color;
    QPoint m_grip; // from where it was taken to the middle of its line
};

} // namespace lectern
