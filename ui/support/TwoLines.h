// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace lectern {

/// Paints text over at most two lines with the painter's font and pen, the second one elided. Whatever way the text runs, it stands at the edge
/// where the painter's layout begins. Returns how many lines it took.
int paintTwoLines(QPainter& painter, const QRect& area, const QString& text);

/// Paints text on one line, elided, at the same edge.
void paintOneLine(QPainter& painter, const QRect& line, const QString& text);

} // namespace lectern
