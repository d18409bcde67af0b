// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtmlReader.h"

#include "model/article/SemanticHtml.h"

#include <QStringDecoder>
#include <algorithm>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

using enum SemanticElement;

constexpr int maximumDepth = 256;

SpanKind spanKind(SemanticElement element)
{
    switch (element) {
    case Strong: return SpanKind::Strong;
    case Code: return SpanKind::Code;
    case Subscript: return SpanKind::Subscript;
    case Superscript: return SpanKind::Superscript;
    case Strikethrough: return SpanKind::Strikethrough;
    case Underline: return SpanKind::Underline;
    case Mark: return SpanKind::Mark;
    case Link: return SpanKind::Link;
    default: return SpanKind::Emphasis;
    }
}

BlockKind blockKind(SemanticElement element)
{
    switch (element) {
    case Preformatted: return BlockKind::Code;
    case FigureCaption:
    case TableCaption: return BlockKind::Caption;
    case HeaderCell:
    case DataCell: return BlockKind::TableCell;
    case Term: return BlockKind::Term;
    case Definition: return BlockKind::Definition;
    default: return isHeading(element) ? BlockKind::Heading : BlockKind::Paragraph;
    }
}

int number(QByteArrayView attributes, QByteArrayView name, int otherwise)
{
    bool ok = false;
    const int value = semanticAttribute(attributes, name).toInt(&ok);
    return ok ? value : otherwise;
}

QString languageOf(QByteArrayView codeAttributes)
{
    const QString name = semanticAttribute(codeAttributes, "class");
    return name.startsWith("language-"_L1) ? name.sliced(9) : QString();
}

struct Size
{
    qsizetype blocks = 1;
    qsizetype spans = 0;
};

/// How many there will be, about: most start tags begin one or the other.
Size likelySize(QByteArrayView html)
{
    Size size;
    for (qsizetype tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
        const QByteArrayView name = html.sliced(tag + 1).first(qMin<qsizetype>(7, html.size() - tag - 1));
        if (name.startsWith('/') || name.startsWith("br") || name.startsWith("img"))
            continue;
        const qsizetype length = std::ranges::find_if(name, [](char c) { return c == '>' || c == ' '; }) - name.begin();
        isInline(semanticElement(name.first(length))) ? ++size.spans : ++size.blocks;
    }
    return size;
}

} // namespace

SemanticHtmlReader::SemanticHtmlReader(QByteArrayView html, ContentBuilder::Keep keep)
    : m_tokens(html), m_content(keep)
{
    const Size size = keep == ContentBuilder::Keep::All ? likelySize(html) : Size();
    m_content.reserve(html.size(), size.blocks, size.spans);
}

ArticleContent SemanticHtmlReader::read()
{
    using enum SemanticToken::Type;
    for (SemanticToken token = m_tokens.next(); token.type != End; token = m_tokens.next()) {
        if (token.type == Text)
            addText(token.text);
        else if (token.element == Unknown)
            continue;
        else if (token.type == Open)
            open(token);
        else
            close(token.element);
    }
    while (!m_frames.isEmpty())
        closeFrame();
    return m_content.take();
}

void SemanticHtmlReader::open(const SemanticToken& token)
{
    switch (token.element) {
    case Rule: return addRule();
    case Image: return addImage(token.attributes);
    case LineBreak:
        if (m_content.inBlock())
            m_content.breakLine();
        return;
    default: break;
    }
    if (m_frames.size() >= maximumDepth)
        ++m_tooDeep;
    else if (isInline(token.element))
        openInline(token);
    else
        openBlock(token);
}

void SemanticHtmlReader::openInline(const SemanticToken& token)
{
    Frame frame{.element = token.element, .opensSpan = true};
    if (token.element == Code && isPreformatted()) {
        m_codeLanguage = languageOf(token.attributes);
        frame.opensSpan = false;
    } else if (token.element == Link) {
        if (const QString name = semanticAttribute(token.attributes, "id"); !name.isEmpty())
            m_content.addAnchor(name);
        const QString target = semanticAttribute(token.attributes, "href");
        frame.opensSpan = !target.isEmpty();
        if (frame.opensSpan)
            m_content.openSpan(SpanKind::Link, target, semanticAttribute(token.attributes, "title"));
    } else {
        m_content.openSpan(spanKind(token.element));
    }
    m_frames.append(frame);
}

void SemanticHtmlReader::openBlock(const SemanticToken& token)
{
    m_content.endBlock();
    switch (token.element) {
    case BlockQuote:
        ++m_quoteDepth;
        if (m_pullDepth == 0 && semanticAttribute(token.attributes, "class") == "pull"_L1)
            m_pullDepth = m_quoteDepth;
        break;
    case Preformatted: ++m_preformatted; break;
    case BulletList:
    case NumberedList:
        if (m_listDepth++ == 0)
            ++m_list;
        break;
    case Table: openTable(); break;
    case TableRow:
        if (!m_tables.isEmpty())
            m_tables.last().cursor.nextRow();
        break;
    case HeaderCell:
    case DataCell: openCell(token); break;
    default: break;
    }
    m_frames.append(Frame{.element = token.element, .nextNumber = number(token.attributes, "start", 1)});
}

void SemanticHtmlReader::openTable()
{
    beginEmptyCell(); // of the table around it, which must show where this one stands
    m_tables.append(OpenTable{.index = m_content.addTable()});
}

void SemanticHtmlReader::openCell(const SemanticToken& token)
{
    if (m_tables.isEmpty())
        return;
    OpenTable& table = m_tables.last();
    table.rowSpan = qBound(1, number(token.attributes, "rowspan", 1), TableCursor::maximumRowSpan);
    table.header = token.element == HeaderCell;
    table.inCell = true;
    table.cursor.placeCell(table.rowSpan, number(token.attributes, "colspan", 1));
}

void SemanticHtmlReader::addRule()
{
    m_content.endBlock();
    insert({.kind = BlockKind::Separator});
    m_content.endBlock();
}

void SemanticHtmlReader::addImage(QByteArrayView attributes)
{
    const bool alone = nearestBlockElement() == Figure;
    if (alone && m_content.inBlock() && m_content.blocks().last().kind != BlockKind::Figure)
        m_content.endBlock();
    if (!m_content.inBlock())
        beginBlock(alone ? Figure : nearestBlockElement());
    m_content.appendImage({.source = semanticAttribute(attributes, "src"),
        .alternative = semanticAttribute(attributes, "alt"),
        .width = qMax(0, number(attributes, "width", 0)),
        .height = qMax(0, number(attributes, "height", 0))});
}

void SemanticHtmlReader::close(SemanticElement element)
{
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    if (std::ranges::find(m_frames, element, &Frame::element) == m_frames.end())
        return;
    while (m_frames.last().element != element)
        closeFrame();
    closeFrame();
}

void SemanticHtmlReader::closeFrame()
{
    const Frame frame = m_frames.last();
    if (isInline(frame.element)) {
        if (frame.opensSpan)
            m_content.closeSpan();
        m_frames.removeLast();
        return;
    }
    m_content.endBlock();
    switch (frame.element) {
    case BlockQuote:
        if (m_pullDepth == m_quoteDepth)
            m_pullDepth = 0;
        --m_quoteDepth;
        break;
    case BulletList:
    case NumberedList: --m_listDepth; break;
    case Preformatted:
        --m_preformatted;
        m_codeLanguage.clear();
        break;
    case Table: closeTable(); break;
    case HeaderCell:
    case DataCell:
        beginEmptyCell();
        if (!m_tables.isEmpty())
            m_tables.last().inCell = false;
        break;
    default: break;
    }
    m_frames.removeLast();
}

void SemanticHtmlReader::closeTable()
{
    const OpenTable table = m_tables.takeLast();
    const TableShape shape = table.cursor.shape();
    m_content.setTableShape(table.index, shape);
    for (const qsizetype index : table.tall)
        m_content.limitRowSpan(index, shape.rows);
}

/// Decodes piece by piece, so that a text of 100 MB has no second copy.
void SemanticHtmlReader::addText(QByteArrayView utf8)
{
    constexpr qsizetype piece = 32 << 10;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    for (; !utf8.isEmpty(); utf8 = utf8.sliced(qMin(piece, utf8.size()))) {
        const QString text = decode(utf8.first(qMin(piece, utf8.size())));
        append(text);
    }
}

void SemanticHtmlReader::append(QStringView text)
{
    const bool blank = text.trimmed().isEmpty();
    if (m_content.inBlock() && m_content.blocks().last().kind == BlockKind::Figure && !blank)
        m_content.endBlock();
    if (!m_content.inBlock()) {
        if (blank && !isPreformatted())
            return;
        beginBlock(nearestBlockElement());
    }
    if (isPreformatted())
        m_content.appendPreformatted(text);
    else if (m_content.blocks().last().kind != BlockKind::Figure)
        m_content.append(text);
}

void SemanticHtmlReader::beginBlock(SemanticElement inner)
{
    Block block{.kind = inner == Figure ? BlockKind::Figure : blockKind(inner)};
    if (isHeading(inner))
        block.level = static_cast<int>(inner) - static_cast<int>(Heading1) + 1;
    if (block.kind == BlockKind::Code)
        block.language = m_codeLanguage;
    insert(block);
}

void SemanticHtmlReader::beginEmptyCell()
{
    const auto cell = std::ranges::find_if(m_frames | std::views::reverse, [](const Frame& f) { return isCell(f.element); });
    if (m_tables.isEmpty() || !m_tables.last().inCell || cell == m_frames.rend() || cell->begun)
        return;
    insert({.kind = BlockKind::TableCell});
    m_content.endBlock();
}

void SemanticHtmlReader::insert(Block block)
{
    block.quoteDepth = m_quoteDepth;
    block.pullQuote = m_pullDepth > 0;
    block.listDepth = m_listDepth;
    enterItem(block);
    enterCell(block);
    m_content.beginBlock(separatorBefore(block), block);
    m_previousList = m_listDepth > 0 ? m_list : 0;
}

/// The first block of a list item bears its marker.
void SemanticHtmlReader::enterItem(Block& block)
{
    const auto item = std::ranges::find(m_frames | std::views::reverse, ListItem, &Frame::element);
    if (item == m_frames.rend() || item->begun)
        return;
    item->begun = true;
    const auto list = std::next(item);
    const bool numbered = list != m_frames.rend() && list->element == NumberedList;
    block.marker = numbered ? ListMarker::Number : ListMarker::Bullet;
    if (!numbered)
        return;
    block.number = list->nextNumber;
    if (list->nextNumber < std::numeric_limits<int>::max())
        ++list->nextNumber;
}

void SemanticHtmlReader::enterCell(Block& block)
{
    if (m_tables.isEmpty())
        return;
    OpenTable& table = m_tables.last();
    if (!table.inCell) {
        if (block.kind == BlockKind::Caption)
            block.table = table.index;
        return;
    }
    if (block.kind == BlockKind::Paragraph)
        block.kind = BlockKind::TableCell;
    block.table = table.index;
    block.row = table.cursor.row();
    block.column = table.cursor.column();
    block.rowSpan = table.rowSpan;
    block.columnSpan = table.cursor.columnSpan();
    block.header = table.header;
    if (table.rowSpan > 1)
        table.tall.append(m_content.blocks().size());
    const auto cell = std::ranges::find_if(m_frames | std::views::reverse, [](const Frame& f) { return isCell(f.element); });
    if (cell != m_frames.rend())
        cell->begun = true;
}

SemanticElement SemanticHtmlReader::nearestBlockElement() const
{
    const auto block = std::ranges::find_if_not(m_frames | std::views::reverse, [](const Frame& f) { return isInline(f.element); });
    return block == m_frames.rend() ? Unknown : block->element;
}

QStringView SemanticHtmlReader::separatorBefore(const Block& block) const
{
    if (m_content.blocks().isEmpty())
        return {};
    const Block& previous = m_content.blocks().last();
    if (block.table >= 0 && block.table == previous.table && previous.kind != BlockKind::Caption) {
        if (block.row != previous.row)
            return u"\n";
        if (block.column != previous.column)
            return u"\t";
    }
    if (block.marker != ListMarker::None && m_previousList == m_list)
        return u"\n";
    if (block.kind == BlockKind::Definition && previous.kind == BlockKind::Term)
        return u"\n";
    return u"\n\n";
}

ArticleContent contentFromHtml(QByteArrayView html)
{
    return SemanticHtmlReader(html).read();
}

QString textFromHtml(QByteArrayView html)
{
    return SemanticHtmlReader(html, ContentBuilder::Keep::TextAlone).read().text;
}

} // namespace lectern
