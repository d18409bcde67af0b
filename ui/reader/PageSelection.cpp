// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageSelection.h"

#include "model/article/Sentences.h"

#include <algorithm>
#include <iterator>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>

namespace lectern {

namespace {

/// Leaves a paragraph's edge for the next one's near edge.
void stepOverEdge(QTextCursor& cursor, bool forward)
{
    if (forward ? cursor.atBlockEnd() : cursor.atBlockStart())
        cursor.movePosition(forward ? QTextCursor::NextCharacter : QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
}

int sentenceEdge(const QString& paragraph, int position, bool forward, const QString& language)
{
    const QList<TextRange> all = sentences(paragraph, language);
    const auto next = forward ? std::ranges::upper_bound(all, position, {}, &TextRange::start) : std::ranges::lower_bound(all, position, {}, &TextRange::start);
    if (forward)
        return int(next == all.end() ? paragraph.size() : next->start);
    return int(next == all.begin() ? 0 : std::prev(next)->start);
}

} // namespace

TextRange PageSelection::range() const
{
    const QTextCursor cursor = m_view.textCursor();
    if (!m_page.content || !cursor.hasSelection())
        return {};
    const TextRange range = tidied(*m_page.content, m_page.offsets.range({cursor.selectionStart(), cursor.selectionEnd()}));
    return range.isEmpty() ? TextRange() : range;
}

QString PageSelection::text() const
{
    const TextRange selected = range();
    return selected.isEmpty() ? QString() : m_page.content->text.sliced(selected.start, selected.length());
}

void PageSelection::select(const TextRange& range)
{
    const OffsetMap::Span span = m_page.offsets.span(range);
    QTextCursor cursor(m_view.document());
    cursor.setPosition(span.start);
    cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    setCursor(cursor);
}

void PageSelection::setCursor(const QTextCursor& cursor)
{
    const PageScroll::Hold hold(m_scroll); // a cursor that is set is scrolled to
    QScrollBar* bar = m_view.verticalScrollBar();
    const int value = bar->value();
    m_view.setTextCursor(cursor);
    bar->setValue(value);
}

void PageSelection::release()
{
    QTextCursor cursor = m_view.textCursor();
    cursor.clearSelection();
    setCursor(cursor);
}

void PageSelection::clear()
{
    QTextCursor cursor = m_view.textCursor();
    cursor.clearSelection();
    m_view.setTextCursor(cursor);
}

void PageSelection::setCaretMode(bool on)
{
    constexpr Qt::TextInteractionFlags byKeyboard = Qt::TextSelectableByKeyboard;
    if (on)
        moveCaretIntoSight();
    m_view.setTextInteractionFlags(on ? m_view.textInteractionFlags() | byKeyboard : m_view.textInteractionFlags() & ~byKeyboard);
}

bool PageSelection::caretMode() const
{
    return m_view.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
}

qsizetype PageSelection::caret() const
{
    return m_page.offsets.offsetOf(m_view.textCursor().selectionStart());
}

bool PageSelection::hasOnlyPassedHyphen(int since) const
{
    const int now = m_view.textCursor().position();
    return qAbs(now - since) == 1 && m_page.offsets.isHyphen(qMin(now, since));
}

void PageSelection::extendBySentence(bool forward)
{
    QTextCursor cursor = m_view.textCursor();
    stepOverEdge(cursor, forward);
    const QTextBlock block = cursor.block();
    const int edge = sentenceEdge(block.text(), cursor.positionInBlock(), forward, m_page.article.metadata.language);
    cursor.setPosition(block.position() + edge, QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
}

void PageSelection::extendByParagraph(bool forward)
{
    QTextCursor cursor = m_view.textCursor();
    stepOverEdge(cursor, forward);
    cursor.movePosition(forward ? QTextCursor::EndOfBlock : QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
}

void PageSelection::moveCaretIntoSight()
{
    const QRect caret = m_view.cursorRect();
    if (caret.top() >= 0 && caret.bottom() <= m_view.viewport()->height())
        return;
    QTextCursor cursor(m_view.document());
    cursor.setPosition(m_scroll.geometry().firstPositionBelow(m_scroll.top()).value_or(0));
    m_view.setTextCursor(cursor);
}

} // namespace lectern
