// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PageBreaks.h"

#include "ui/reader/PageGeometry.h"
#include "ui/reader/PageProperty.h"

#include <QAbstractTextDocumentLayout>
#include <QTextLayout>
#include <QTextTable>

namespace lectern {

namespace {

/// What is not cut: a line, or a row of a table.
struct Piece
{
    double top = 0;
    double bottom = 0;
    bool keepWithNext = false;
};

class PieceFinder final
{
public:
    explicit PieceFinder(const QTextDocument& document, double height) : m_document(document), m_geometry(document), m_height(height) {}

    QList<Piece> find()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            addBlock(block);
        return std::move(m_pieces);
    }

private:
    void addBlock(const QTextBlock& block)
    {
        const QTextCursor cursor(block);
        if (const QTextTable* table = cursor.currentTable())
            addCell(table, table->cellAt(cursor).row(), block);
        else
            addLines(block);
    }

    void addLines(const QTextBlock& block)
    {
        const auto placed = m_geometry.placed(block);
        const QTextBlockFormat format = block.blockFormat();
        const int lines = block.layout()->lineCount();
        const int code = format.intProperty(CodeProperty);
        // Half a line of ground stands above and below code.
        const double room = code ? block.layout()->lineAt(0).height() / 2 : 0;
        const bool whole = format.headingLevel() > 0;
        for (int i = 0; i < lines; ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double top = placed.origin.y() + line.y();
            const bool nearEdge = i == 0 || i == lines - 2;
            const bool goesOn = i + 1 < lines ? whole || nearEdge : whole || format.boolProperty(KeepWithNextProperty) || isCaptioned(block);
            add({.top = top - (code & CodeFirstLine && i == 0 ? room : 0),
                .bottom = top + line.height() + (code & CodeLastLine && i + 1 == lines ? room : 0),
                .keepWithNext = goesOn});
        }
    }

    /// A row is one piece, unless it is so tall that it would leave much of a sheet empty.
    void addCell(const QTextTable* table, int row, const QTextBlock& block)
    {
        const auto placed = m_geometry.placed(block);
        const double padding = table->format().cellPadding();
        const bool sameRow = m_table == table && m_row == row;
        if (!sameRow)
            m_rowTop = placed.rect.top() - padding;
        m_table = table;
        m_row = row;
        const double bottom = placed.rect.bottom() + padding;
        if (bottom - m_rowTop <= m_height / 3)
            add({.top = m_rowTop, .bottom = bottom, .keepWithNext = row == 0 && table->rows() > 1});
        else
            addLines(block);
    }

    static bool isCaptioned(const QTextBlock& block)
    {
        const auto at = block.begin();
        return !at.atEnd() && at.fragment().charFormat().objectType() == pageImageObject;
    }

    /// Pieces that stand side by side are one.
    void add(Piece piece)
    {
        while (!m_pieces.isEmpty() && m_pieces.last().bottom > piece.top + 0.5) {
            const Piece before = m_pieces.takeLast();
            piece.top = qMin(piece.top, before.top);
            piece.bottom = qMax(piece.bottom, before.bottom);
        }
        m_pieces.append(piece);
    }

    const QTextDocument& m_document;
    PageGeometry m_geometry;
    double m_height;
    QList<Piece> m_pieces;
    const QTextTable* m_table = nullptr;
    int m_row = -1;
    double m_rowTop = 0;
};

/// The last piece at which a new sheet may begin, after `first` and no later than `limit`; `limit` when everything holds together.
qsizetype breakBefore(const QList<Piece>& pieces, qsizetype first, qsizetype limit)
{
    for (qsizetype i = limit; i > first; --i)
        if (!pieces[i - 1].keepWithNext)
            return i;
    return limit;
}

} // namespace

QList<PageSlice> pageSlices(const QTextDocument& document, double height)
{
    static_cast<void>(document.documentLayout()->documentSize()); // lays all of it out
    const QList<Piece> pieces = PieceFinder(document, height).find();
    QList<PageSlice> slices;
    for (qsizetype first = 0; first < pieces.size();) {
        qsizetype next = first + 1;
        while (next < pieces.size() && pieces[next].bottom - pieces[first].top <= height)
            ++next;
        if (next < pieces.size())
            next = breakBefore(pieces, first, next);
        slices.append({.top = pieces[first].top, .bottom = pieces[next - 1].bottom});
        first = next;
    }
    return slices;
}

} // namespace lectern
