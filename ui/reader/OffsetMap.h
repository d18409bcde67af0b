// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QList>

namespace lectern {

/// Where the characters of an article's text stand in its document: pieces that run character by character in both. O(log n) either way.
///
/// What has no counterpart is led to a neighbour: an offset between blocks to the end of the one before, a document position in the
/// title to the start of the text.
class OffsetMap final
{
public:
    /// Appends a piece; pieces come in the order of both texts. A piece that goes on where the last one ended is joined to it.
    void append(qsizetype offset, int position, qsizetype length);

    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty(); }
    [[nodiscard]] int positionOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetOf(int position) const;

    struct Span
    {
        int start = 0;
        int end = 0;

        bool operator==(const Span&) const = default;
    };

    /// Document positions around the characters of a range: from before its first one to after its last one.
    [[nodiscard]] Span span(const TextRange& range) const;
    [[nodiscard]] TextRange range(Span span) const;

private:
    struct Piece
    {
        qsizetype offset = 0;
        qsizetype length = 0;
        int position = 0;
    };

    QList<Piece> m_pieces;
};

} // namespace lectern
