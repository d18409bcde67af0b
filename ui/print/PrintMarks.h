// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageGeometry.h"
#include "ui/reader/PageStyle.h"

class QPainter;

namespace lectern {

/// The highlights of a printed article: each has a ground, a line of its colour's own kind beneath it, and a number where it ends, by which it
/// is found among the notes.
class PrintMarks final
{
public:
    /// Numbers are put into the document, whose positions differ from `offsets` from then on.
    PrintMarks(const QList<Annotation>& annotations, const OffsetMap& offsets, QTextDocument& document);

    /// Those that stand in the text, in the order of their numbers, from 1; then those whose passage is gone.
    [[nodiscard]] const QList<Annotation>& placed() const { return m_placed; }
    [[nodiscard]] const QList<Annotation>& orphans() const { return m_orphans; }

    void paint(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks, const Theme& theme) const;

private:
    void insertNumbers(const OffsetMap& offsets, QTextDocument& document);
    void paintGrounds(QPainter& painter, const QList<PageGeometry::PlacedBlock>& blocks, const QList<qsizetype>& marks, const Theme& theme) const;

    QList<Annotation> m_placed;
    QList<Annotation> m_orphans;
    QList<OffsetMap::Span> m_spans; // of m_placed, in the document with its numbers
};

/// The kind of line by which a colour is told without colour.
[[nodiscard]] Qt::PenStyle lineOf(HighlightColor color);

} // namespace lectern
