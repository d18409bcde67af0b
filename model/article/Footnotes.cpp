// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Footnotes.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype longestNote = 12; // blocks
constexpr qsizetype longestLinkBack = 16;

QStringView wordsOf(const ArticleContent& content, const Span& span)
{
    return QStringView(content.text).sliced(span.start, span.length);
}

bool isRaised(const ArticleContent& content, const Span& link)
{
    const auto first = std::ranges::lower_bound(content.spans, link.start, {}, &Span::start);
    const auto holds = [&](const Span& span) { return span.kind == SpanKind::Superscript && span.start <= link.start && span.end() >= link.end(); };
    const auto inside = [&](const Span& span) { return span.kind == SpanKind::Superscript && span.start >= link.start && span.end() <= link.end(); };
    const auto from = std::ranges::lower_bound(content.spans, link.start - 2, {}, &Span::start);
    const auto to = std::ranges::upper_bound(first, content.spans.end(), link.end(), {}, &Span::start);
    return std::any_of(from, to, holds) || std::any_of(first, to, inside);
}

bool looksLikeReference(const ArticleContent& content, const Span& link)
{
    static const QRegularExpression reference(uR"(^[\[({]?\s*(?:note\s*)?(?:\p{Nd}{1,4}|\p{L}|[*†‡§¶]{1,4})\s*[\])}.]?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression raised(uR"(^[\[({]?[\p{L}\p{Nd}*†‡§¶]{1,6}[\])}]?$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString words = wordsOf(content, link).trimmed().toString();
    return reference.match(words).hasMatch() || (raised.match(words).hasMatch() && isRaised(content, link));
}

qsizetype blockOfPlace(const ArticleContent& content, qsizetype offset)
{
    const qsizetype index = blockAt(content, offset);
    // A place between two blocks is meant for what follows.
    const bool behind = index >= 0 && offset > content.blocks[index].start && offset >= content.blocks[index].end();
    return behind && index + 1 < content.blocks.size() ? index + 1 : index;
}

bool hasAnchor(const ArticleContent& content, const Block& block)
{
    const auto from = std::ranges::lower_bound(content.spans, block.start, {}, &Span::start);
    const auto to = std::ranges::lower_bound(from, content.spans.end(), block.end(), {}, &Span::start);
    return std::any_of(from, to, [](const Span& span) { return span.kind == SpanKind::Anchor; });
}

bool isOtherKind(const Block& block)
{
    return block.kind == BlockKind::Heading || block.kind == BlockKind::Separator;
}

/// Index after the blocks of a note in a list: it ends with its item.
qsizetype endOfItem(const ArticleContent& content, qsizetype first)
{
    const Block& item = content.blocks[first];
    const auto endsIt = [&](const Block& block) {
        return block.listDepth < item.listDepth || (block.listDepth == item.listDepth && block.marker != ListMarker::None);
    };
    return std::find_if(content.blocks.begin() + first + 1, content.blocks.end(), endsIt) - content.blocks.begin();
}

/// The same outside of lists: it goes on to the next note, and without one it is a single paragraph.
qsizetype endOfParagraphs(const ArticleContent& content, qsizetype first)
{
    const qsizetype furthest = qMin(first + longestNote, content.blocks.size());
    for (qsizetype i = first + 1; i < furthest && !isOtherKind(content.blocks[i]); ++i)
        if (hasAnchor(content, content.blocks[i]))
            return i;
    return first + 1;
}

/// Cuts off a link at the block's end that leads back to before `offset`, and the space before it.
void cutLinkBack(const ArticleContent& content, Block& block, qsizetype offset)
{
    const auto from = std::ranges::lower_bound(content.spans, block.start, {}, &Span::start);
    const auto to = std::ranges::lower_bound(from, content.spans.end(), block.end(), {}, &Span::start);
    for (auto span = std::make_reverse_iterator(to); span != std::make_reverse_iterator(from); ++span) {
        const auto place = placeOf(content, *span);
        if (place && *place < offset && span->end() == block.end() && span->length <= longestLinkBack)
            block.length = span->start - block.start;
    }
    while (block.length > 0 && content.text[block.end() - 1].isSpace())
        --block.length;
}

} // namespace

std::optional<qsizetype> placeOf(const ArticleContent& content, const Span& link)
{
    if (link.kind != SpanKind::Link || !link.target.startsWith(u'#'))
        return std::nullopt;
    const auto leadsHere = [name = QStringView(link.target).sliced(1)](const Span& span) { return span.kind == SpanKind::Anchor && span.target == name; };
    const auto anchor = std::ranges::find_if(content.spans, leadsHere);
    return anchor == content.spans.end() ? std::nullopt : std::optional(anchor->start);
}

std::optional<Footnote> footnoteOf(const ArticleContent& content, const Span& link)
{
    const auto place = looksLikeReference(content, link) ? placeOf(content, link) : std::nullopt;
    if (!place || *place <= link.end())
        return std::nullopt;
    const qsizetype first = blockOfPlace(content, *place);
    const Block& block = content.blocks[first];
    if (isOtherKind(block) || block.table >= 0 || block.start <= link.start)
        return std::nullopt;
    const qsizetype end = qMin(block.listDepth > 0 ? endOfItem(content, first) : endOfParagraphs(content, first), first + longestNote);
    Footnote note = {.offset = *place, .blocks = content.blocks.sliced(first, end - first)};
    const int depth = block.listDepth;
    for (Block& part : note.blocks)
        part.listDepth -= depth;
    note.blocks.first().marker = ListMarker::None;
    for (Block& part : note.blocks)
        cutLinkBack(content, part, *place);
    note.blocks.removeIf([](const Block& part) { return part.length <= 0; });
    return note.blocks.isEmpty() ? std::nullopt : std::optional(note);
}

} // namespace lectern
