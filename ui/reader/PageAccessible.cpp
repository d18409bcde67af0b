// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PageAccessible.h"

#include "ui/reader/ReaderView.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QAccessibleInterface* interfaceOf(const QString& className, QObject* object)
{
    const bool isPage = className == QLatin1StringView(ReaderView::staticMetaObject.className());
    return isPage ? new PageAccessible(static_cast<ReaderView*>(object)) : nullptr;
}

QTextBoundaryFinder::BoundaryType finderType(QAccessible::TextBoundaryType boundary)
{
    switch (boundary) {
    case QAccessible::WordBoundary: return QTextBoundaryFinder::Word;
    case QAccessible::SentenceBoundary: return QTextBoundaryFinder::Sentence;
    default: return QTextBoundaryFinder::Grapheme;
    }
}

} // namespace

PageAccessible::PageAccessible(ReaderView* page) : QAccessibleWidget(page, QAccessible::Document), m_page(page) {}

void PageAccessible::install()
{
    static const bool installed = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(installed);
}

QAccessible::State PageAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void* PageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this) : QAccessibleWidget::interface_cast(type);
}

void PageAccessible::selection(int index, int* start, int* end) const
{
    const QTextCursor cursor = m_page->textCursor();
    const bool some = index == 0 && cursor.hasSelection();
    *start = some ? offsetOf(cursor.selectionStart()) : 0;
    *end = some ? offsetOf(cursor.selectionEnd()) : 0;
}

int PageAccessible::selectionCount() const
{
    return m_page->textCursor().hasSelection() ? 1 : 0;
}

void PageAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void PageAccessible::removeSelection(int)
{
    QTextCursor cursor = m_page->textCursor();
    cursor.clearSelection();
    m_page->setTextCursor(cursor);
}

void PageAccessible::setSelection(int, int start, int end)
{
    QTextCursor cursor(m_page->document());
    cursor.setPosition(positionOf(start));
    cursor.setPosition(positionOf(end), QTextCursor::KeepAnchor);
    m_page->setTextCursor(cursor);
}

int PageAccessible::cursorPosition() const
{
    return offsetOf(m_page->textCursor().position());
}

void PageAccessible::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString PageAccessible::text(int start, int end) const
{
    return words(positionOf(start), positionOf(end));
}

int PageAccessible::positionOf(int offset) const
{
    return m_page->withHyphens(qBound(0, offset, characterCount()));
}

int PageAccessible::offsetOf(int position) const
{
    return m_page->withoutHyphens(position);
}

int PageAccessible::documentEnd() const
{
    return m_page->document()->characterCount() - 1; // without the end of the last paragraph
}

QString PageAccessible::words(int from, int to) const
{
    QTextCursor cursor(m_page->document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    QString words;
    for (int position = qMin(from, to); const QChar c : cursor.selectedText())
        if (!m_page->isHyphen(position++))
            words += c == QChar::ParagraphSeparator || c == QChar::LineSeparator ? QChar(u'\n') : c;
    return words;
}

QTextBlock PageAccessible::blockAt(int position) const
{
    return m_page->document()->findBlock(qBound(0, position, documentEnd()));
}

// A line, word or sentence never reaches out of its paragraph, so that a book is not looked through for each.
PageAccessible::Stretch PageAccessible::stretchAt(int position, QAccessible::TextBoundaryType boundary) const
{
    if (boundary == QAccessible::NoBoundary)
        return {0, documentEnd()};
    const QTextBlock block = blockAt(position);
    const int within = qBound(0, position, documentEnd()) - block.position();
    const Stretch paragraph{block.position(), qMin(block.position() + block.length(), documentEnd())};
    if (boundary == QAccessible::ParagraphBoundary || within >= block.length() - 1)
        return boundary == QAccessible::ParagraphBoundary ? paragraph : Stretch{block.position() + within, paragraph.end};
    if (boundary == QAccessible::LineBoundary) {
        m_page->document()->documentLayout()->blockBoundingRect(block); // lays it out
        const QTextLine line = block.layout()->lineForTextPosition(within);
        return line.isValid() ? Stretch{block.position() + line.textStart(), block.position() + line.textStart() + line.textLength()} : paragraph;
    }
    QTextBoundaryFinder finder(finderType(boundary), block.text());
    finder.setPosition(within);
    const int start = finder.isAtBoundary() ? within : static_cast<int>(finder.toPreviousBoundary());
    finder.setPosition(within);
    const auto end = static_cast<int>(finder.toNextBoundary());
    return {block.position() + qMax(0, start), block.position() + (end < 0 ? block.length() - 1 : end)};
}

QString PageAccessible::told(const Stretch& stretch, int* start, int* end) const
{
    *start = offsetOf(stretch.start);
    *end = offsetOf(stretch.end);
    return words(stretch.start, stretch.end);
}

QString PageAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    return told(stretchAt(positionOf(offset), boundary), start, end);
}

QString PageAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    const Stretch here = stretchAt(positionOf(offset), boundary);
    return told(here.start > 0 ? stretchAt(positionOf(offsetOf(here.start) - 1), boundary) : Stretch(), start, end);
}

QString PageAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    const Stretch here = stretchAt(positionOf(offset), boundary);
    const int last = documentEnd();
    return told(
        here.end < last ? stretchAt(positionOf(offsetOf(here.end)), boundary) : Stretch{last, last}, start, end);
}

int PageAccessible::characterCount() const
{
    return offsetOf(documentEnd());
}

QRect PageAccessible::characterRect(int offset) const
{
    QTextCursor cursor(m_page->document());
    cursor.setPosition(positionOf(offset));
    const QRect first = m_page->cursorRect(cursor);
    cursor.movePosition(QTextCursor::NextCharacter);
    const QRect next = m_page->cursorRect(cursor);
    const int width = next.top() == first.top() ? qAbs(next.left() - first.left()) : first.width();
    const QPoint corner(next.top() == first.top() ? qMin(first.left(), next.left()) : first.left(), first.top());
    return {m_page->viewport()->mapToGlobal(corner), QSize(qMax(1, width), first.height())};
}

int PageAccessible::offsetAtPoint(const QPoint& point) const
{
    return offsetOf(m_page->cursorForPosition(m_page->viewport()->mapFromGlobal(point)).position());
}

void PageAccessible::scrollToSubstring(int start, int)
{
    QTextCursor cursor(m_page->document());
    cursor.setPosition(positionOf(start));
    const QRect line = m_page->cursorRect(cursor);
    QScrollBar* bar = m_page->verticalScrollBar();
    if (!m_page->viewport()->rect().contains(line))
        bar->setValue(bar->value() + line.top() - m_page->viewport()->height() / 3);
}

QString PageAccessible::attributes(int offset, int* start, int* end) const
{
    const QTextBlock block = blockAt(positionOf(offset));
    *start = offsetOf(block.position());
    *end = offsetOf(qMin(block.position() + block.length(), documentEnd()));
    const int level = block.blockFormat().headingLevel();
    return level > 0 ? u"heading:true;level:%1;"_s.arg(level) : QString();
}

} // namespace lectern
