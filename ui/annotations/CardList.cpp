// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/CardList.h"

#include "ui/annotations/AnnotationFilter.h"
#include "ui/annotations/AnnotationModel.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace lectern {

CardList::CardList(AnnotationFilter* model, QWidget* parent)
    : QListView(parent)
    , m_filter(model)
    , m_style(CardStyle::of({}, font()))
{
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Highlights and notes"));
    viewport()->setAutoFillBackground(false);
    setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) { rowsGone(first, last); });
}

void CardList::setCardStyle(const CardStyle& style)
{
    m_style = style;
    forgetAll();
}

int CardList::rowCount() const
{
    return m_filter->rowCount();
}

Annotation CardList::annotationAt(int row) const
{
    return m_filter->index(row, 0).data(AnnotationModel::AnnotationRole).value<Annotation>();
}

QUuid CardList::idAt(int row) const
{
    return m_filter->index(row, 0).data(AnnotationModel::IdRole).toUuid();
}

QModelIndex CardList::indexOf(const QUuid& id) const
{
    return m_filter->indexOf(id);
}

// Geometry

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
    placeEditor();
    placeActions();
    viewport()->update();
}

bool CardList::measureView()
{
    bool measured = false;
    const int first = m_stack.rowAt(verticalOffset());
    for (int row = first; row < m_stack.count() && m_stack.top(row) < verticalOffset() + viewport()->height(); ++row) {
        measured = measured || !m_stack.isMeasured(row);
        measure(row);
    }
    return measured;
}

void CardList::updateRange()
{
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
    return m_stack.count() == 0 || y >= m_stack.total() ? QModelIndex() : m_filter->index(m_stack.rowAt(y), 0);
}

void CardList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_stack.count())
        return;
    measure(index.row());
    updateRange();
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
    settle();
}

void CardList::rowsGone(int first, int last)
{
    m_stack.remove(first, last - first + 1);
    settle();
}

void CardList::paintEvent(QPaintEvent* event)
{
    if (measureView()) // only then: it asks to be painted once more
        settle();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_style.ground);
    const int first = m_stack.rowAt(verticalOffset() + event->rect().top());
    for (int row = qMax(0, first); row < m_stack.count(); ++row) {
        const QRect rect = visualRect(m_filter->index(row, 0));
        if (rect.top() > event->rect().bottom())
            break;
        const QUuid id = idAt(row);
        const bool active = row == currentIndex().row();
        painter.save();
        painter.translate(rect.topLeft());
        cardAt(row).paint(painter, {.active = active, .hovered = id == m_hovered, .focused = active && hasFocus()});
        painter.restore();
    }
}

// The editor in a card

void CardList::openEditor(const QUuid& id, CardSection section, QWidget* editor)
{
    closeEditor();
    m_edited = id;
    m_section = section;
    m_editor = editor;
    editor->setParent(viewport());
    forget(id);
    scrollTo(indexOf(id));
    editor->show();
    editor->setFocus();
}

void CardList::closeEditor()
{
    if (m_editor)
        m_editor->hide();
    m_editor = nullptr;
    forget(std::exchange(m_edited, {}));
}

void CardList::fitEditor()
{
    if (!m_edited.isNull())
        forget(m_edited);
}

void CardList::placeEditor()
{
    const QModelIndex index = indexOf(m_edited);
    if (m_editor && index.isValid())
        m_editor->setGeometry(cardAt(index.row()).editorRect().translated(visualRect(index).topLeft()));
}

void CardList::setActions(QWidget* actions)
{
    m_actions = actions;
    actions->setParent(viewport());
    placeActions();
}

void CardList::placeActions()
{
    if (!m_actions)
        return;
    const QModelIndex index = indexOf(atHand());
    m_actions->setVisible(index.isValid());
    if (!index.isValid())
        return;
    QRect place(QPoint(), m_actions->sizeHint());
    const QRect footer = cardAt(index.row()).footerRect().translated(visualRect(index).topLeft());
    place.moveCenter(footer.center());
    place.moveRight(footer.right() + CardStyle::padding / 2);
    m_actions->setGeometry(place);
}

void CardList::warn(const QUuid& id, const QString& sentence)
{
    if (m_warnings.value(id) == sentence)
        return;
    if (sentence.isEmpty())
        m_warnings.remove(id);
    else
        m_warnings.insert(id, sentence);
    forget(id);
}

// What is current

void CardList::setActive(const QUuid& id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentIndex(indexOf(id));
    if (const QModelIndex index = currentIndex(); index.isValid())
        scrollTo(index);
}

QUuid CardList::active() const
{
    return currentIndex().isValid() ? idAt(currentIndex().row()) : QUuid();
}

void CardList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    placeActions();
    if (current.isValid() && !m_quiet && (m_byPerson || hasFocus()))
        Q_EMIT cardActivated(idAt(current.row()));
}

void CardList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    if (const QModelIndex index = indexAt(rect.center()); index.isValid())
        selectionModel()->select(index, flags);
}

QRegion CardList::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

QModelIndex CardList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int row = currentIndex().row();
    const int last = rowCount() - 1;
    if (row < 0 && action != MoveHome && action != MoveEnd)
        return m_filter->index(m_stack.rowAt(verticalOffset() + CardStyle::gap), 0);
    const auto at = [&](int wanted) { return m_filter->index(qBound(0, wanted, last), 0); };
    const auto pageFrom = [&](int distance) { return at(m_stack.rowAt(m_stack.top(row) + distance)); };
    switch (action) {
    case MoveUp:
    case MovePrevious: return at(row - 1);
    case MoveDown:
    case MoveNext: return at(row + 1);
    case MoveHome: return at(0);
    case MoveEnd: return at(last);
    case MovePageUp: return pageFrom(-viewport()->height());
    case MovePageDown: return pageFrom(viewport()->height());
    case MoveLeft:
    case MoveRight: break;
    }
    return currentIndex();
}

void CardList::toggleExpanded(const QUuid& id)
{
    if (!m_expanded.remove(id))
        m_expanded.insert(id);
    forget(id);
}

} // namespace lectern
