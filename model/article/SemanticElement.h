// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace lectern {

/// The elements of Lectern's semantic HTML.
enum class SemanticElement {
    Unknown,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Paragraph,
    BlockQuote,
    BulletList,
    NumberedList,
    ListItem,
    Preformatted,
    Table,
    TableCaption,
    TableRow,
    HeaderCell,
    DataCell,
    Figure,
    FigureCaption,
    Rule,
    DefinitionList,
    Term,
    Definition,
    Emphasis,
    Strong,
    Code,
    Link,
    Subscript,
    Superscript,
    Strikethrough,
    Underline,
    Mark,
    LineBreak,
    Image,
};

[[nodiscard]] SemanticElement semanticElement(QByteArrayView tag);

[[nodiscard]] constexpr bool isInline(SemanticElement element)
{
    return element >= SemanticElement::Emphasis;
}

[[nodiscard]] constexpr bool isHeading(SemanticElement element)
{
    return element >= SemanticElement::Heading1 && element <= SemanticElement::Heading6;
}

[[nodiscard]] constexpr bool isCell(SemanticElement element)
{
    return element == SemanticElement::HeaderCell || element == SemanticElement::DataCell;
}

} // namespace lectern
