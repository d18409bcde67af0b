// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ContentBuilder.h"

#include <algorithm>
#include <utility>

namespace lectern {

namespace {

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// U+FFFC stands for an image and for nothing else.
QChar asText(QChar c)
{
    return c == QChar::ObjectReplacementCharacter ? QChar(QChar::ReplacementCharacter) : c;
}

/// How much of a text that begins with no white space stands for itself: words, with single spaces between them.
qsizetype plainLength(QStringView text)
{
    qsizetype length = 0;
    for (; length < text.size(); ++length) {
        const QChar c = text[length];
        const bool between = c == u' ' && length + 1 < text.size() && !isHtmlSpace(text[length + 1]);
        if (c == QChar::ObjectReplacementCharacter || (isHtmlSpace(c) && !between))
            break;
    }
    return length;
}

/// Gives back what was reserved in vain. Less than half is left: memory that was never touched costs nothing, a copy does.
template <class List>
void trim(List& list)
{
    if (list.size() < list.capacity() / 2)
        list.squeeze();
}

} // namespace

void ContentBuilder::reserve(qsizetype characters, qsizetype blocks, qsizetype spans)
{
    m_content.text.reserve(characters);
    m_content.blocks.reserve(keepsAll() ? blocks : 1);
    m_content.spans.reserve(keepsAll() ? spans : 0);
}

void ContentBuilder::beginBlock(QStringView separator, const Block& block)
{
    m_content.text += separator;
    if (!keepsAll())
        m_content.blocks.clear();
    m_content.blocks.append(block);
    m_content.blocks.last().start = m_content.text.size();
    m_inBlock = true;
    m_spacePending = false;
    m_breaksPending = 0;
}

void ContentBuilder::endBlock()
{
    while (!m_openSpans.isEmpty())
        closeSpan();
    if (!m_inBlock)
        return;
    Block& block = m_content.blocks.last();
    block.length = m_content.text.size() - block.start;
    m_inBlock = false;
}

void ContentBuilder::append(QStringView text)
{
    while (!text.isEmpty()) {
        if (isHtmlSpace(text.front())) {
            m_spacePending = true;
            text = text.sliced(1);
            continue;
        }
        if (m_spacePending || m_breaksPending || m_waiting)
            beforeCharacter();
        const qsizetype plain = plainLength(text);
        m_content.text += plain > 0 ? text.first(plain) : QStringView(u"\uFFFD");
        text = text.sliced(qMax<qsizetype>(1, plain));
    }
}

void ContentBuilder::appendPreformatted(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\r')
            continue;
        if (c == u'\n') {
            ++m_breaksPending; // those at the end of the block are dropped
            continue;
        }
        if (m_breaksPending || m_waiting)
            beforeCharacter();
        m_content.text += asText(c);
    }
}

void ContentBuilder::appendImage(ImageReference image)
{
    beforeCharacter();
    image.position = m_content.text.size();
    m_content.text += QChar(QChar::ObjectReplacementCharacter);
    if (keepsAll())
        m_content.images.append(std::move(image));
}

void ContentBuilder::breakLine()
{
    m_spacePending = false;
    ++m_breaksPending;
}

void ContentBuilder::beforeCharacter()
{
    const bool first = m_content.text.size() == m_content.blocks.last().start;
    if (m_breaksPending && !first)
        m_content.text += QString(m_breaksPending, u'\n');
    else if (m_spacePending && !first)
        m_content.text += u' ';
    m_spacePending = false;
    m_breaksPending = 0;
    if (m_waiting)
        startSpans();
}

void ContentBuilder::startSpans()
{
    auto waiting = std::ranges::find(m_openSpans, -1, &OpenSpan::index);
    for (; waiting != m_openSpans.end(); ++waiting) {
        waiting->index = m_content.spans.size();
        waiting->span.start = m_content.text.size();
        m_content.spans.append(waiting->span);
    }
    placeAnchors(m_content.text.size());
    m_waiting = false;
}

void ContentBuilder::openSpan(SpanKind kind, const QString& target, const QString& title)
{
    if (!keepsAll())
        return;
    m_openSpans.append({.span = {.kind = kind, .target = target, .title = title}});
    m_waiting = true;
}

void ContentBuilder::closeSpan()
{
    if (m_openSpans.isEmpty())
        return;
    const OpenSpan closed = m_openSpans.takeLast();
    if (closed.index >= 0)
        m_content.spans[closed.index].length = m_content.text.size() - closed.span.start;
}

void ContentBuilder::addAnchor(const QString& name)
{
    if (!keepsAll())
        return;
    m_anchors.append(name);
    m_waiting = true;
}

void ContentBuilder::placeAnchors(qsizetype position)
{
    for (const QString& name : std::as_const(m_anchors))
        m_content.spans.append({.kind = SpanKind::Anchor, .start = position, .length = 0, .target = name});
    m_anchors.clear();
}

int ContentBuilder::addTable()
{
    m_content.tables.append(TableShape());
    return static_cast<int>(m_content.tables.size() - 1);
}

void ContentBuilder::setTableShape(int table, TableShape shape)
{
    m_content.tables[table] = shape;
}

void ContentBuilder::limitRowSpan(qsizetype block, int rows)
{
    if (!keepsAll())
        return;
    Block& limited = m_content.blocks[block];
    limited.rowSpan = qMin(limited.rowSpan, rows - limited.row);
}

ArticleContent ContentBuilder::take()
{
    endBlock();
    if (!m_content.blocks.isEmpty())
        placeAnchors(m_content.text.size());
    trim(m_content.text);
    trim(m_content.blocks);
    trim(m_content.spans);
    return std::exchange(m_content, {});
}

} // namespace lectern
