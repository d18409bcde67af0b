// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/OffsetMap.h"

#include <optional>
#include <QRectF>
#include <QTextBlock>
#include <QTextDocument>

namespace lectern {

/// Where the text stands on the page, in the document's coordinates. Asking for a block lays the text out down to it and no further.
class PageGeometry final
{
public:
    explicit PageGeometry(const QTextDocument& document) : m_document(document) {}

    struct PlacedBlock
    {
        QTextBlock block;
        QPointF origin; // of its lines
        QRectF rect;
    };

    /// The blocks that cross [top, bottom), in the order of the text.
    [[nodiscard]] QList<PlacedBlock> blocks(double top, double bottom) const;
    /// Document positions of what `blocks` shows: from the start of the first to the end of the last.
    [[nodiscard]] static OffsetMap::Span span(const QList<PlacedBlock>& blocks);
    /// One rectangle for each line, or stretch of one direction in it, of the characters in a span.
    [[nodiscard]] static QList<QRectF> rects(const QList<PlacedBlock>& blocks, OffsetMap::Span span);

    [[nodiscard]] PlacedBlock placed(const QTextBlock& block) const;
    /// The line in which a position stands; nullopt where there is none.
    [[nodiscard]] std::optional<QRectF> lineAt(int position) const;
    /// Where a caret before the position stands.
    [[nodiscard]] std::optional<QRectF> caretAt(int position) const;
    /// Position at which the first line begins that reaches below y; nullopt when none does.
    [[nodiscard]] std::optional<int> firstPositionBelow(double y) const;

private:
    [[nodiscard]] QTextBlock firstBlock(double top) const;

    const QTextDocument& m_document;
};

} // namespace lectern
