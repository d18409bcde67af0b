// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QList>

namespace lectern {

/// Where the characters of an article's text stand in its document: pieces that run character by character in both, but
/// for the soft hyphens that the document has beyond the text. O(log n) either way.
///
/// What has no counterpart is led to a neighbour: an offset between blocks to the end of the one before, a document
/// position in the title to the start of the text. Both sides of a hyphen are the offset of the character after it, and
/// that offset's position is behind it.
class OffsetMap final
{
public:
    /// Appends a piece; pieces come in the order of both texts. A piece that goes on where the last one ended is joined
    /// to it. The document has a hyphen more before each offset of `hyphens`: ascending, inside of the piece.
    void append(qsizetype offset, int position, qsizetype length, const QList<qsizetype>& hyphens = {});

    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty(); }
    [[nodiscard]] int positionOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetOf(int position) const;
    /// Whether a hyphen of ours is the document's character at a position.
    [[nodiscard]] bool isHyphen(int position) const;

    /// Document positions as they would be without the hyphens, and back to behind them.
    [[nodiscard]] int withoutHyphens(int position) const;
    [[nodiscard]] int withHyphens(int position) const;

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
        qsizetype hyphens = 0; // of all pieces up to the end of this one
    };

    [[nodiscard]] qsizetype hyphensBefore(const Piece& piece) const;
    [[nodiscard]] int hyphenPosition(const Piece& piece, qsizetype hyphen) const;
    /// The first hyphen of the piece that stands at a position or behind it.
    [[nodiscard]] qsizetype firstHyphen(const Piece& piece, int position) const;
    [[nodiscard]] const Piece* pieceAt(int position) const;

    QList<Piece> m_pieces;
    QList<qsizetype> m_hyphens; // offsets of the characters after them
};

} // namespace lectern
