// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/CardAlignment.h"

#include "model/article/ArticleContent.h"
#include "ui/annotations/AnnotationPane.h"
#include "ui/annotations/CardList.h"
#include "ui/reader/ReaderView.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

namespace lectern {

namespace {

    constexpr int narrowest = 220;       // pixels that a card needs to be read beside the page
    constexpr qsizetype ahead = 12'000;  // characters below the upper edge of the page that are laid out without harm
    constexpr double gapsOfText = 1.25;  // of a page's height, for what stands between paragraphs

} // namespace

CardAlignment::CardAlignment(ReaderView* reader, AnnotationPane* pane, QObject* parent) :
    QObject(parent), m_reader(reader), m_pane(pane), m_cards(pane->cards())
{
    connect(reader, &ReaderView::layoutChanged, this, &CardAlignment::follow);
    connect(reader->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CardAlignment::follow);
    connect(pane, &AnnotationPane::cardsChanged, this, &CardAlignment::refresh);
    connect(m_cards, &CardList::scrolled, reader->verticalScrollBar(), &QScrollBar::setValue);
    reader->installEventFilter(this);
    m_cards->viewport()->installEventFilter(this);
}

void CardAlignment::setWanted(bool wanted)
{
    m_isWanted = wanted;
    refresh();
}

// Over cards that stand beside the page the wheel turns the page.
bool CardAlignment::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return watched == m_cards->viewport() && m_cards->standsBeside() && QCoreApplication::sendEvent(m_reader->viewport(), event);
    case QEvent::Hide:
        if (watched != m_reader)
            break; // nobody sees them
        [[fallthrough]];
    case QEvent::Show:
    case QEvent::Resize: QMetaObject::invokeMethod(this, &CardAlignment::refresh, Qt::QueuedConnection); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

bool CardAlignment::isFitting() const
{
    const QList<Annotation>& all = m_pane->annotations();
    if (!m_isWanted || all.isEmpty() || !m_reader->content() || m_reader->articleId() != all.first().article)
        return false;
    if (!m_reader->isVisible() || !m_cards->isVisible() || m_cards->width() < narrowest || m_pane->order() != AnnotationOrder::Text)
        return false;
    // What stands beside the page stays there until it is clearly too much, so that no single highlight turns one into the other and back.
    const double tolerated = m_cards->viewport()->height() * (m_cards->standsBeside() ? 0.9 : 0.6);
    return m_cards->crowding(heightOfCharacter()) <= tolerated && m_cards->showsPassages();
}

double CardAlignment::heightOfCharacter() const
{
    const Appearance& appearance = m_reader->appearance();
    const double line = appearance.fontSize / 72 * m_reader->logicalDpiY() * appearance.lineHeight;
    return line * gapsOfText / appearance.measure;
}

void CardAlignment::refresh()
{
    if (!isFitting())
        return m_pane->standAlone();
    m_tops.clear(); // a highlight may have got another extent
    findPassages();
    align();
}

void CardAlignment::follow()
{
    if (!m_cards->standsBeside())
        return refresh();
    const bool moved = hasMoved();
    if (moved)
        m_tops.clear();
    if (findPassages() || moved)
        align();
    else
        scroll();
}

// Where the furthest one stands tells whether anything above it has changed its height.
bool CardAlignment::hasMoved() const
{
    const auto top = m_tops.constFind(m_last);
    if (top == m_tops.cend())
        return true;
    const auto now = m_reader->annotationTop(m_last);
    return !now || *now + m_reader->verticalScrollBar()->value() != *top;
}

bool CardAlignment::findPassages()
{
    const qsizetype furthest = m_reader->place().offset + ahead;
    const int scrolled = m_reader->verticalScrollBar()->value();
    const qsizetype known = m_tops.size();
    for (const Annotation& annotation : m_pane->annotations()) {
        if (annotation.position.start > furthest || annotation.state == AnchorState::Orphaned)
            break;
        if (!m_tops.contains(annotation.id)) {
            if (const auto top = m_reader->annotationTop(annotation.id))
                m_tops.insert(annotation.id, *top + scrolled);
        }
        if (m_tops.contains(annotation.id))
            m_last = annotation.id;
    }
    return m_tops.size() != known;
}

void CardAlignment::align()
{
    const int shift = m_cards->viewport()->mapToGlobal(QPoint()).y() - m_reader->viewport()->mapToGlobal(QPoint()).y();
    m_pane->standBeside(m_tops, qMax(0, shift));
    scroll();
}

void CardAlignment::scroll()
{
    m_cards->scrollWith(m_reader->verticalScrollBar()->value(), m_reader->verticalScrollBar()->maximum());
}

} // namespace lectern
