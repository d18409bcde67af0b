// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

namespace lectern {

/// What the page's document tells our own painting, as properties of its formats.
enum PageProperty {
    QuoteDepthProperty = QTextFormat::UserProperty + 1, // int, of a block
    PullQuoteProperty,                                  // bool: the first block of a pull quote
    MarkerProperty,                                     // QString: bullet or number of a list item
    CodeProperty,                                       // CodeEdges, of each line of a code block
    CodeStartProperty,    // int, of each line of code that is not wrapped: offset of the whole
    TableWidthProperty,   // double, of a table wider than the column: its width in pixels
    RuleProperty,         // bool: a separator
    HeaderCellProperty,   // bool: a block in a header cell
    ImageIndexProperty,   // int, of an image's character: index into ArticleContent::images
    ImageInsetProperty,   // double: by how much less than the column it may take, in pixels
    KeepWithNextProperty, // bool: on paper, on one sheet with the block after it
};

enum CodeEdge { CodeInside = 4, CodeFirstLine = 1, CodeLastLine = 2 };

constexpr int pageImageObject = QTextFormat::UserObject + 1;

} // namespace lectern
