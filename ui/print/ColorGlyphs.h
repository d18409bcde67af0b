// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageGeometry.h"

class QPainter;

namespace lectern {

/// Paints emoji as pictures where they stand: PDF engines leave glyphs out that are made of colours.
void paintColorGlyphs(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks, double top, double bottom);

} // namespace lectern
