// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;
class QWidget;

namespace lectern {

/// What the window's style is drawn with.

constexpr qreal radius = 5; // of corners, in pixels

[[nodiscard]] QColor faded(QColor color, qreal strength);
void fillRounded(QPainter* painter, const QRectF& rect, const QColor& color, qreal corner = radius);
void outlineRounded(QPainter* painter, const QRectF& rect, const QColor& line, const QColor& ground);
/// The frame and ground of a panel that floats above the page, all over the widget.
void paintFloating(QWidget* panel, const QColor& line, const QColor& ground);
/// A theme whose hairlines are as strong as its text wants frames where others have a shade.
[[nodiscard]] bool wantsFrames(const QPalette& palette);
/// The ground of what is chosen: a row of a list, an entry of a menu.
void fillChosen(QPainter* painter, const QRectF& rect, const QPalette& palette);

} // namespace lectern
