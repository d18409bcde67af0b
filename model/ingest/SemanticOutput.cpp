// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/SemanticOutput.h"

#include "model/ingest/ByteSearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr QByteArrayView noBreakSpace("\xC2\xA0");

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Where U+2028 or U+2029 stands, which end lines in some programs and not in others; -1 for nowhere.
qsizetype lineSeparatorIn(QByteArrayView utf8)
{
    constexpr QByteArrayView beginning("\xE2\x80");
    for (qsizetype at = indexOfRare(utf8, beginning); at >= 0 && at + 2 < utf8.size();
         at = indexOfRare(utf8, beginning, at + 2)) {
        if (utf8[at + 2] == '\xA8' || utf8[at + 2] == '\xA9')
            return at;
    }
    return -1;
}

/// Words with single spaces between them, which are written as they are.
struct SpacedWords
{
    qsizetype length = 0; // bytes, with the spaces
    qsizetype spaces = 0;
};

/// What `utf8` begins with; nothing when that is white space.
SpacedWords wordsAt(QByteArrayView utf8)
{
    SpacedWords words;
    for (; words.length < utf8.size(); ++words.length) {
        if (!isSpace(utf8[words.length]))
            continue;
        const bool between = words.length > 0 && words.length + 1 < utf8.size() && !isSpace(utf8[words.length + 1]);
        if (utf8[words.length] != ' ' || !between)
            break;
        ++words.spaces;
    }
    return words;
}

/// Blocks whose own text needs a paragraph around it.
bool needsParagraph(QLatin1StringView tag)
{
    return tag == "blockquote"_L1 || tag == "figure"_L1;
}

/// Elements that are written though they hold nothing.
bool mayBeEmpty(QLatin1StringView tag)
{
    return tag == "td"_L1 || tag == "th"_L1 || tag == "tr"_L1;
}

bool isList(QLatin1StringView tag)
{
    return tag == "ul"_L1 || tag == "ol"_L1;
}

bool isHeading(QLatin1StringView tag)
{
    return tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6';
}

/// In what an element that holds neither text nor other blocks has them; empty for all others.
QLatin1StringView childFor(QLatin1StringView tag)
{
    if (isList(tag))
        return "li"_L1;
    if (tag == "dl"_L1)
        return "dd"_L1;
    if (tag == "table"_L1)
        return "tr"_L1;
    return tag == "tr"_L1 ? "td"_L1 : QLatin1StringView();
}

bool isChildOf(QLatin1StringView tag, QLatin1StringView parent)
{
    return tag == childFor(parent) || (tag == "dt"_L1 && parent == "dl"_L1) || (tag == "th"_L1 && parent == "tr"_L1)
        || (tag == "caption"_L1 && parent == "table"_L1);
}

bool holdsTextAlone(QLatin1StringView tag)
{
    return isHeading(tag) || tag == "p"_L1 || tag == "dt"_L1 || tag == "figcaption"_L1 || tag == "caption"_L1 || tag == "pre"_L1;
}

} // namespace

void SemanticOutput::openBlock(
    QLatin1StringView tag, std::initializer_list<std::pair<QLatin1StringView, QStringView>> attributes, bool wraps)
{
    breakBlock();
    OpenBlock block{.tag = tag, .wraps = wraps || needsParagraph(tag)};
    for (const auto& [name, value] : attributes) {
        if (!value.isEmpty())
            block.attributes.append({name, value.toString()});
    }
    if (tag == "li"_L1 && !m_blocks.isEmpty() && m_blocks.last().implied) {
        block.implied = true;
        endElement(std::exchange(m_blocks.last(), block));
    } else {
        openImplied(tag);
        push(std::move(block));
    }
    if (mayBeEmpty(tag))
        writeBlocks();
}

/// Opens the items, rows and cells that are missing between the innermost block and what comes: a block, or text (no tag).
void SemanticOutput::openImplied(QLatin1StringView tag)
{
    for (const OpenBlock* parent = container(); parent && !isChildOf(tag, parent->tag); parent = container()) {
        const QLatin1StringView child = childFor(parent->tag);
        if (child.isEmpty())
            return;
        push({.tag = child, .wraps = !tag.isEmpty(), .implied = true});
    }
}

void SemanticOutput::push(OpenBlock block)
{
    block.silent = isSilent(block.tag);
    m_preformatted += block.tag == "pre"_L1 && !block.silent;
    m_blocks.append(std::move(block));
}

SemanticOutput::OpenBlock* SemanticOutput::container()
{
    const auto found = std::ranges::find(m_blocks.rbegin(), m_blocks.rend(), false, &OpenBlock::silent);
    return found == m_blocks.rend() ? nullptr : &*found;
}

bool SemanticOutput::isSilent(QLatin1StringView tag)
{
    const OpenBlock* parent = container();
    return parent && (holdsTextAlone(parent->tag) || (parent->tag == "figure"_L1 && tag != "figcaption"_L1));
}

void SemanticOutput::closeBlock()
{
    breakBlock();
    endElement(m_blocks.takeLast());
}

void SemanticOutput::endElement(const OpenBlock& block)
{
    m_preformatted -= block.tag == "pre"_L1 && !block.silent;
    if (!block.written)
        return;
    if (block.tag == "pre"_L1)
        m_writer.close(); // its code
    m_writer.close();
}

void SemanticOutput::breakBlock()
{
    closeWrittenInlines();
    closeParagraph();
    m_hasText = false;
    m_space = false;
    m_breaks = 0;
}

void SemanticOutput::rule()
{
    breakBlock();
    if (isSilent("hr"_L1))
        return;
    openImplied("hr"_L1);
    writeBlocks();
    m_writer.single("hr"_L1);
}

void SemanticOutput::closeWrittenInlines()
{
    for (; m_writtenInlines > 0; --m_writtenInlines)
        m_writer.close();
}

void SemanticOutput::closeParagraph()
{
    if (m_paragraph)
        m_writer.close();
    m_paragraph = false;
}

void SemanticOutput::writeBlocks()
{
    for (OpenBlock& block : m_blocks) {
        if (block.written || block.silent)
            continue;
        write(block);
        block.written = true;
    }
}

void SemanticOutput::write(const OpenBlock& block)
{
    const auto attribute = [&](qsizetype i) -> std::pair<QLatin1StringView, QStringView> {
        if (i >= block.attributes.size())
            return {"x"_L1, QStringView()};
        return {block.attributes[i].first, block.attributes[i].second};
    };
    if (block.tag == "pre"_L1) {
        m_writer.open("pre"_L1);
        m_writer.open("code"_L1, {attribute(0)});
        return;
    }
    m_writer.open(block.tag, {attribute(0), attribute(1)});
}

void SemanticOutput::beginParagraph()
{
    openImplied({});
    writeBlocks();
    const OpenBlock* parent = container();
    const bool loose = !parent || parent->wraps;
    if (!loose || m_paragraph)
        return;
    m_writer.open("p"_L1);
    m_paragraph = true;
}

/// Two line breaks make a new paragraph where paragraphs may be.
void SemanticOutput::beginText()
{
    if (m_breaks > 1 && m_hasText && m_paragraph)
        breakBlock();
    beginParagraph();
    writeBreaks();
    writeInlines();
    m_hasText = true;
    if (OpenBlock* parent = container())
        parent->hasText = true;
}

void SemanticOutput::writeBreaks()
{
    const OpenBlock* parent = container();
    const bool goesOn = !m_hasText && !m_paragraph && parent && parent->hasText;
    const int breaks = m_hasText ? qMin(m_breaks, 2) : int(goesOn);
    if (breaks == 0 && m_space && m_hasText)
        m_writer.text(u" ");
    for (int i = 0; i < breaks; ++i)
        m_writer.single("br"_L1);
    m_space = false;
    m_breaks = 0;
}

void SemanticOutput::writeInlines()
{
    for (; m_writtenInlines < m_inlines.size(); ++m_writtenInlines) {
        const OpenInline& wanted = m_inlines[m_writtenInlines];
        m_writer.open(wanted.tag, {{"href"_L1, wanted.href}, {"title"_L1, wanted.title}});
    }
    for (const QString& name : std::as_const(m_anchors)) {
        m_writer.open("a"_L1, {{"id"_L1, name}});
        m_writer.close();
    }
    m_anchors.clear();
}

void SemanticOutput::openInline(QLatin1StringView tag, const QString& href, const QString& title)
{
    m_inlines.append({.tag = tag, .href = href, .title = title});
}

void SemanticOutput::closeInline()
{
    if (m_writtenInlines == m_inlines.size()) {
        m_writer.close();
        --m_writtenInlines;
    }
    m_inlines.removeLast();
}

void SemanticOutput::anchor(const QString& name)
{
    m_anchors.append(name);
}

void SemanticOutput::lineBreak()
{
    m_space = false;
    ++m_breaks;
}

void SemanticOutput::image(const QString& source, const QString& alternative, const QString& width, const QString& height)
{
    if (innermostBlock() == "figure"_L1)
        writeBlocks();
    else
        beginText();
    writeImage(source, alternative, width, height);
}

void SemanticOutput::figure(const QString& source, const QString& alternative, const QString& width, const QString& height)
{
    if (isSilent("figure"_L1))
        return image(source, alternative, width, height);
    openBlock("figure"_L1);
    writeBlocks();
    writeImage(source, alternative, width, height);
    closeBlock();
}

void SemanticOutput::writeImage(const QString& source, const QString& alternative, const QString& width, const QString& height)
{
    m_writer.single("img"_L1, {{"src"_L1, source}, {"alt"_L1, alternative}, {"width"_L1, width}, {"height"_L1, height}});
}

void SemanticOutput::text(QByteArrayView utf8)
{
    for (qsizetype at = lineSeparatorIn(utf8); at >= 0; at = lineSeparatorIn(utf8)) {
        addText(utf8.first(at));
        m_space = true;
        utf8 = utf8.sliced(at + 3);
    }
    addText(utf8);
}

void SemanticOutput::addText(QByteArrayView utf8)
{
    while (true) {
        const qsizetype spaces = std::ranges::find_if_not(utf8, isSpace) - utf8.begin();
        m_space = m_space || spaces > 0;
        utf8 = utf8.sliced(spaces);
        if (!m_hasText && utf8.startsWith(noBreakSpace)) {
            utf8 = utf8.sliced(noBreakSpace.size());
            continue;
        }
        const SpacedWords words = wordsAt(utf8);
        if (words.length == 0)
            return;
        if (m_hasText && m_space && !m_breaks && m_writtenInlines == m_inlines.size()) {
            m_writer.utf8(" ");
            m_space = false;
        }
        if (!m_hasText || m_space || m_breaks || m_writtenInlines < m_inlines.size() || !m_anchors.isEmpty())
            beginText();
        m_writer.utf8(utf8.first(words.length));
        m_textLength += words.length - words.spaces;
        utf8 = utf8.sliced(words.length);
    }
}

void SemanticOutput::verbatim(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    writeBlocks();
    m_writer.utf8(utf8);
    m_hasText = true;
}

QLatin1StringView SemanticOutput::innermostBlock() const
{
    return m_blocks.isEmpty() ? QLatin1StringView() : m_blocks.last().tag;
}

bool SemanticOutput::isInList() const
{
    return isList(innermostBlock()) || (innermostBlock() == "li"_L1 && m_blocks.last().implied);
}

bool SemanticOutput::isInHeading() const
{
    return isHeading(innermostBlock());
}

bool SemanticOutput::isInLink() const
{
    return std::ranges::any_of(m_inlines, [](const OpenInline& open) { return open.tag == "a"_L1; });
}

QByteArray SemanticOutput::take()
{
    while (!m_blocks.isEmpty())
        closeBlock();
    breakBlock();
    m_anchors.clear();
    m_inlines.clear();
    return m_writer.take();
}

} // namespace lectern
