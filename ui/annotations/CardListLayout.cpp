// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cards of a CardList stand.
#include "ui/annotations/AnnotationFilter.h"
#include "ui/annotations/CardList.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace lectern {

CardShape CardList::shapeOf(const QUuid& id) const
{
    CardShape shape{.width = viewport()->width(), .expanded = m_expanded.contains(id), .warning = m_warnings.value(id)};
    if (m_editor && id == m_edited) {
        shape.edited = m_section;
        shape.editorHeight = m_editor->heightForWidth(Card::innerWidth(shape.width));
    }
    return shape;
}

QList<int> CardList::guesses(int first, int last) const
{
    QList<int> heights;
    heights.reserve(last - first + 1);
    for (int row = first; row <= last; ++row)
        heights += Card::guessedHeight(annotationAt(row), m_style, {.width = viewport()->width()});
    return heights;
}

const Card& CardList::cardAt(int row)
{
    const QUuid id = idAt(row);
    const CardShape shape = shapeOf(id);
    Card* card = m_cards.object(id);
    if (!card || card->shape() != shape) {
        card = new Card(annotationAt(row), m_style, shape);
        m_cards.insert(id, card);
    }
    return *card;
}

void CardList::measure(int row)
{
    if (!m_stack.isMeasured(row))
        m_stack.measure(row, cardAt(row).height());
}

void CardList::rebuild()
{
    m_stack.reset(guesses(0, rowCount() - 1));
    m_stack.hold(currentIndex().row());
    wish();
    settle();
}

void CardList::forget(const QUuid& id)
{
    m_cards.remove(id);
    if (const QModelIndex index = indexOf(id); index.isValid() && index.row() < m_stack.count())
        m_stack.forget(index.row());
    settle();
}

void CardList::forgetAll()
{
    m_cards.clear();
    m_stack.forgetAll();
    settle();
}

int CardList::firstMeasuredInView() const
{
    const int first = m_stack.rowAt(verticalOffset());
    for (int row = first; row < m_stack.count() && m_stack.top(row) < verticalOffset() + viewport()->height(); ++row) {
        if (m_stack.isMeasured(row))
            return row;
    }
    return first;
}

void CardList::settle()
{
    if (m_settling)
        return;
    const QScopedValueRollback settling(m_settling, true);
    if (standsBeside())
        measureBeside();
    else
        settleAlone();
    placeEditor();
    placeActions();
    viewport()->update();
}

void CardList::settleAlone()
{
    QScrollBar* bar = verticalScrollBar();
    const bool atEnd = bar->maximum() > 0 && bar->value() == bar->maximum();
    for (bool settled = m_stack.count() == 0; !settled;) {
        const int anchor = firstMeasuredInView();
        const int distance = m_stack.top(anchor) - verticalOffset();
        settled = !measureView();
        updateRange();
        bar->setValue(atEnd ? bar->maximum() : m_stack.top(anchor) - distance);
    }
    updateRange();
}

// Cards above that touch those in sight push them down: guesses of their heights are not good enough.
void CardList::measureBeside()
{
    constexpr int furthest = 40;
    const int seen = m_stack.rowAt(verticalOffset());
    for (int row = seen - 1; row >= qMax(0, seen - furthest) && m_stack.bottom(row) >= m_stack.top(row + 1); --row)
        measure(row);
    while (measureView()) { }
}

bool CardList::measureView()
{
    bool measured = false;
    const int first = qMax(0, m_stack.rowAt(verticalOffset()));
    for (int row = first; row < m_stack.count() && m_stack.top(row) < verticalOffset() + viewport()->height(); ++row) {
        measured = measured || !m_stack.isMeasured(row);
        measure(row);
    }
    return measured;
}

int CardList::firstInView() const
{
    const int row = m_stack.rowAt(verticalOffset());
    const bool above = row >= 0 && m_stack.bottom(row) <= verticalOffset() + CardStyle::gap;
    return above && row + 1 < m_stack.count() ? row + 1 : row;
}

bool CardList::isSeen(const QModelIndex& index) const
{
    constexpr int enough = 64; // pixels of a card
    const QRect rect = visualRect(index);
    return rect.intersected(viewport()->rect()).height() >= qMin(enough, rect.height());
}

void CardList::updateRange()
{
    if (standsBeside())
        return; // the page's own
    QScrollBar* bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(3 * fontMetrics().lineSpacing());
    bar->setRange(0, qMax(0, m_stack.total() + CardStyle::gap - viewport()->height()));
}

int CardList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect CardList::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_stack.count())
        return {};
    return {0, m_stack.top(index.row()) - verticalOffset(), viewport()->width(), m_stack.height(index.row())};
}

QRect CardList::cardRect(const QUuid& id)
{
    const QModelIndex index = indexOf(id);
    return index.isValid() ? cardAt(index.row()).frame().translated(visualRect(index).topLeft()) : QRect();
}

QRect CardList::moreRect(const QUuid& id)
{
    const QModelIndex index = indexOf(id);
    return index.isValid() ? cardAt(index.row()).moreRect().translated(visualRect(index).topLeft()) : QRect();
}

QModelIndex CardList::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset();
    const int row = m_stack.rowAt(y);
    const bool onCard = row >= 0 && y >= m_stack.top(row) && y < m_stack.bottom(row);
    return onCard ? m_filter->index(row, 0) : QModelIndex();
}

void CardList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_stack.count())
        return;
    measure(index.row());
    updateRange();
    if (standsBeside() && m_quiet && isSeen(index))
        return; // the page is not to move for a card that can be seen
    const int top = m_stack.top(index.row());
    const int bottom = top + m_stack.height(index.row()) + CardStyle::gap;
    const int height = viewport()->height();
    const bool above = top < verticalOffset();
    const bool below = bottom > verticalOffset() + height;
    if (hint == PositionAtTop || above || (below && bottom - top > height))
        verticalScrollBar()->setValue(top);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue((top + bottom - height) / 2);
    else if (hint == PositionAtBottom || below)
        verticalScrollBar()->setValue(bottom - height);
    settle();
}

void CardList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    rebuild();
}

void CardList::reset()
{
    QListView::reset();
    m_cards.clear();
    m_expanded.clear();
    rebuild();
}

void CardList::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    updateRange();
}

void CardList::standBeside(const QHash<QUuid, int>& tops, int shift)
{
    const bool begins = !standsBeside();
    m_passages = tops;
    m_shift = shift;
    if (begins) {
        m_stack.setWishes(QList<int>(m_stack.count(), CardStack::farAway), CardStack::farAway);
        m_stack.hold(currentIndex().row());
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    wish();
    settle();
}

void CardList::standAlone()
{
    if (!standsBeside())
        return;
    const int first = firstInView();
    m_passages.clear();
    m_stack.dropWishes();
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    updateRange();
    if (first >= 0)
        verticalScrollBar()->setValue(m_stack.top(first));
    settle();
}

void CardList::wish()
{
    if (!standsBeside())
        return;
    QList<int> tops(m_stack.count(), 0);
    int known = -1;
    for (int row = 0; row < tops.size(); ++row) {
        if (const auto top = m_passages.constFind(idAt(row)); top != m_passages.cend()) {
            tops[row] = wishFor(*top);
            known = row;
        }
    }
    std::fill(tops.begin() + known + 1, tops.end(), CardStack::farAway);
    m_stack.setWishes(tops, verticalScrollBar()->maximum() + viewport()->height());
}

int CardList::wishFor(int passage) const
{
    const int inView = passage - CardStyle::gap - CardStyle::padding - verticalOffset(); // first lines stand side by side
    return verticalOffset() + (inView < m_shift ? qMin(inView, 0) : inView - m_shift);
}

void CardList::scrollWith(int value, int maximum)
{
    if (!standsBeside())
        return;
    const QScopedValueRollback following(m_following, true);
    QScrollBar* bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setRange(0, maximum);
    bar->setValue(value);
    wish();
    settle();
}

bool CardList::showsPassages() const
{
    return rowCount() > 0 && annotationAt(0).state != AnchorState::Orphaned; // orphans come last
}

double CardList::crowding(double heightOfCharacter) const
{
    constexpr double enough = 10'000; // further off is crowded in any window
    double bottom = 0;
    double most = 0;
    for (int row = 0; row < m_stack.count() && most < enough; ++row) {
        const Annotation& annotation = annotationAt(row);
        if (annotation.state == AnchorState::Orphaned)
            break;
        const double wished = static_cast<double>(annotation.position.start) * heightOfCharacter;
        bottom = qMax(bottom, wished);
        most = qMax(most, bottom - wished);
        bottom += m_stack.height(row);
    }
    return most;
}

void CardList::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        forgetAll();
    else
        settle();
}

void CardList::scrollContentsBy(int, int)
{
    settle(); // does nothing within settle(), which paints at its end
}

void CardList::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        forget(idAt(row));
}

void CardList::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    m_stack.insert(first, guesses(first, last));
    wish();
    settle();
}

void CardList::rowsGone(int first, int last)
{
    m_stack.remove(first, last - first + 1);
    settle();
}

} // namespace lectern
