// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/CardList.h"

#include "ui/annotations/AnnotationFilter.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace lectern {

CardList::CardList(AnnotationFilter* model, QWidget* parent)
    : QListView(parent)
    , m_filter(model)
    , m_style(CardStyle::of({}, font()))
{
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Highlights and notes"));
    viewport()->setAutoFillBackground(false);
    setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) { rowsGone(first, last); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (standsBeside() && !m_following)
            Q_EMIT scrolled(value);
    });
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

const Annotation& CardList::annotationAt(int row) const
{
    return m_filter->at(row);
}

QUuid CardList::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_filter->at(row).id : QUuid();
}

QModelIndex CardList::indexOf(const QUuid& id) const
{
    return m_filter->indexOf(id);
}

// What is shown

void CardList::paintEvent(QPaintEvent* event)
{
    if (measureView()) // only then: it asks to be painted once more
        settle();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_style.ground);
    const int first = m_stack.rowAt(verticalOffset() + event->rect().top());
    const bool several = selectsSeveral();
    for (int row = qMax(0, first); row < m_stack.count(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const QRect rect = visualRect(index);
        if (rect.top() > event->rect().bottom())
            break;
        const QUuid id = idAt(row);
        const bool active = row == currentIndex().row();
        painter.save();
        painter.translate(rect.topLeft());
        const bool picked = several && selectionModel()->isSelected(index);
        const int buttons = m_actions && id == atHand() ? m_actions->sizeHint().width() : 0;
        cardAt(row).paint(painter, {.active = active && !several,
                                       .picked = picked,
                                       .hovered = id == m_hovered,
                                       .focused = active && hasFocus(),
                                       .buttons = buttons});
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
    if (isRightToLeft()) // the words stand at the other end
        place.moveLeft(footer.left() - CardStyle::padding / 2);
    else
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
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        selectionModel()->clear();
    else if (index != currentIndex()) // else what is selected besides it stays so
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (m_byMouse)
        return;
    m_stack.hold(index.row());
    if (index.isValid())
        scrollTo(index);
    settle();
}

QUuid CardList::active() const
{
    return idAt(currentIndex().row());
}

QList<QUuid> CardList::selected() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<QUuid> ids;
    for (const QModelIndex& index : std::as_const(rows))
        ids += idAt(index.row());
    if (ids.isEmpty() && currentIndex().isValid())
        ids += active();
    return ids;
}

bool CardList::selectsSeveral() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.size() > 1 || (!selection.isEmpty() && selection.first().height() > 1);
}

void CardList::selectActive()
{
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void CardList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (!m_byMouse && !m_quiet)
        m_stack.hold(current.row());
    QListView::currentChanged(current, previous);
    viewport()->update();
    placeActions();
    if (current.isValid() && !m_quiet && (m_byPerson || hasFocus()))
        Q_EMIT cardActivated(idAt(current.row()));
}

void CardList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectedChanged();
}

// A rectangle of no height is a click; a higher one reaches from the card where the selection began to the one where it is to end.
void CardList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect span = rect.normalized();
    const bool isClick = span.height() <= 1;
    const QModelIndex first = isClick ? indexAt(span.center()) : m_filter->index(m_stack.rowAt(span.top() + verticalOffset()), 0);
    const QModelIndex last = isClick ? first : m_filter->index(m_stack.rowAt(span.bottom() + verticalOffset()), 0);
    selectionModel()->select(first.isValid() && last.isValid() ? QItemSelection(first, last) : QItemSelection(), flags);
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
        return m_filter->index(firstInView(), 0);
    const auto at = [&](int wanted) { return m_filter->index(qBound(0, wanted, last), 0); };
    const auto pageFrom = [&](int distance) {
        const int target = m_stack.rowAt(m_stack.top(row) + distance);
        return at(distance > 0 ? qMax(target, row + 1) : qMin(target, row - 1));
    };
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
