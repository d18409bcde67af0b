// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticElement.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace lectern {

namespace {

using enum SemanticElement;

constexpr auto tags = std::to_array<std::pair<std::string_view, SemanticElement>>({
    {"a", Link},
    {"blockquote", BlockQuote},
    {"br", LineBreak},
    {"caption", TableCaption},
    {"code", Code},
    {"dd", Definition},
    {"dl", DefinitionList},
    {"dt", Term},
    {"em", Emphasis},
    {"figcaption", FigureCaption},
    {"figure", Figure},
    {"h1", Heading1},
    {"h2", Heading2},
    {"h3", Heading3},
    {"h4", Heading4},
    {"h5", Heading5},
    {"h6", Heading6},
    {"hr", Rule},
    {"img", Image},
    {"li", ListItem},
    {"mark", Mark},
    {"ol", NumberedList},
    {"p", Paragraph},
    {"pre", Preformatted},
    {"s", Strikethrough},
    {"strong", Strong},
    {"sub", Subscript},
    {"sup", Superscript},
    {"table", Table},
    {"td", DataCell},
    {"th", HeaderCell},
    {"tr", TableRow},
    {"u", Underline},
    {"ul", BulletList},
});
static_assert(std::ranges::is_sorted(tags, {}, [](const auto& entry) { return entry.first; }));

} // namespace

SemanticElement semanticElement(QByteArrayView tag)
{
    const std::string_view name(tag.data(), static_cast<size_t>(tag.size()));
    const auto found = std::ranges::lower_bound(tags, name, {}, [](const auto& entry) { return entry.first; });
    return found != tags.end() && found->first == name ? found->second : Unknown;
}

} // namespace lectern
