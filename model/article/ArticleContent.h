// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <QUuid>

namespace lectern {

enum class BlockKind {
    Paragraph,
    Heading,
    Code,      // preformatted; line breaks are '\n' inside the block
    Figure,    // an image of its own: its text is U+FFFC, one for each image
    Caption,   // belongs to the Figure before it, or to `table`, before whose cells it stands
    TableCell, // one for each paragraph of a cell; other blocks in a cell keep their kind and have `table`, `row`, `column` too
    Separator, // no text
    Term,      // of a definition list
    Definition,
};

enum class ListMarker { None, Bullet, Number };

/// One leaf block of the text. What it stands in is told by its fields, not by nesting:
/// a paragraph in a quote in a list item has quoteDepth 1 and listDepth 1.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    qsizetype start = 0;  // UTF-16 code units into ArticleContent::text
    qsizetype length = 0; // without the separator that follows
    int level = 0;        // headings: 1 to 6
    int quoteDepth = 0;
    int listDepth = 0;
    ListMarker marker = ListMarker::None; // None in a list: goes on with the item before
    int number = 0;                       // of a Number marker
    int table = -1;                       // index into ArticleContent::tables, for what stands in cells, and captions
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool header = false; // a header cell
    QString language = {}; // of code, as its author named it
    bool pullQuote = false; // a quote that draws the eye; quoteDepth counts it too

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const Block&) const = default;
};

enum class SpanKind { Emphasis, Strong, Code, Link, Subscript, Superscript, Strikethrough, Underline, Mark, Anchor };

/// Inline markup over [start, start + length). Spans may nest; one never crosses a block's edge.
struct Span
{
    SpanKind kind = SpanKind::Emphasis;
    qsizetype start = 0;
    qsizetype length = 0;  // 0 for an Anchor: a place that links within the article lead to
    QString target = {};   // Link: the address, "#name" for a place in the article; Anchor: its name
    QString title = {};

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const Span&) const = default;
};

/// An image stands in the text as one U+FFFC.
struct ImageReference
{
    qsizetype position = 0; // UTF-16 offset of its U+FFFC
    QString source;         // "image:HASH" (SHA-256, hex) when the library holds it, else the address it had
    QString alternative;
    int width = 0; // pixels as its page gave them; 0 when unknown
    int height = 0;

    bool operator==(const ImageReference&) const = default;
};

struct TableShape
{
    int rows = 0;
    int columns = 0;

    bool operator==(const TableShape&) const = default;
};

/// What is read: one canonical plain text, with blocks and spans laid over it. Immutable once made, shared between
/// threads as std::shared_ptr<const ArticleContent>. Every position anywhere in Lectern is a UTF-16 code unit offset into `text`.
///
/// Blocks stand in the order of the text and do not overlap. Between two blocks `text` has "\n\n"; but "\n" between
/// items of one list, rows of one table, a Term and its Definition, and "\t" between cells of one row. Inside a block a
/// line break is "\n". The title is not part of the text.
struct ArticleContent
{
    QString text;
    QList<Block> blocks = {};
    QList<Span> spans = {}; // by start, the longer first
    QList<ImageReference> images = {};
    QList<TableShape> tables = {};

    bool operator==(const ArticleContent&) const = default;
};

/// A range of the text, half open. Empty when start == end.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    [[nodiscard]] bool intersects(const TextRange& other) const { return start < other.end && other.start < end; }
    bool operator==(const TextRange&) const = default;
};

/// Index of the block that holds the offset, or of the last one that begins before it; -1 when there are no blocks. O(log n).
[[nodiscard]] qsizetype blockAt(const ArticleContent& content, qsizetype offset);

/// The range without white space at its edges.
[[nodiscard]] TextRange trimmed(QStringView text, TextRange range);

/// Moves both ends outward to grapheme boundaries (UAX #29) and inward past white space at the edges; clamps to the text.
[[nodiscard]] TextRange tidied(const ArticleContent& content, TextRange range);

/// Words of the text: by white space, and one for each CJK ideograph, kana or hangul syllable block run's character.
[[nodiscard]] int countWords(QStringView text);

struct OutlineEntry
{
    int level = 1;
    QString title;
    qsizetype offset = 0;

    bool operator==(const OutlineEntry&) const = default;
};

/// The article's headings in order.
[[nodiscard]] QList<OutlineEntry> outline(const ArticleContent& content);

} // namespace lectern
