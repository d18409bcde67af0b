// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/SayingView.h"

#include "ui/quotations/SayingDelegate.h"
#include "ui/quotations/SayingModel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    bool isTakingKey(const QKeyEvent& event)
    {
        return (event.key() == Qt::Key_Q || event.key() == Qt::Key_H) && !(event.modifiers() & ~Qt::KeypadModifier);
    }

    bool isChoosingKey(const QKeyEvent& event)
    {
        return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    }

} // namespace

SayingView::SayingView(QWidget* parent) : QTreeView(parent), m_model(new SayingModel(this))
{
    setModel(m_model);
    setItemDelegate(new SayingDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
}

QSet<QString> SayingView::unfoldedSpeakers() const
{
    QSet<QString> names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isExpanded(m_model->index(row, 0)))
            names += m_model->speakers()[row].name;
    }
    return names;
}

void SayingView::setSpeakers(const QList<Speaker>& speakers, bool unfolded, const QHash<QUuid, QString>& titles)
{
    QSet<QString> known;
    for (const Speaker& speaker : m_model->speakers())
        known += speaker.name;
    const QSet<QString> open = unfoldedSpeakers();
    const QString current = m_model->keyOf(currentIndex());
    const int scrolled = verticalScrollBar()->value();
    m_model->setSpeakers(speakers, titles);
    for (int row = 0; row < speakers.size(); ++row) {
        if (known.contains(speakers[row].name) ? open.contains(speakers[row].name) : unfolded)
            expand(m_model->index(row, 0));
    }
    setCurrentIndex(m_model->indexOf(current));
    verticalScrollBar()->setValue(scrolled);
}

// These keys mean something here; elsewhere in the window they may mean something else.
bool SayingView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (isTakingKey(key) || isChoosingKey(key)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void SayingView::keyPressEvent(QKeyEvent* event)
{
    if (isChoosingKey(*event))
        choose(currentIndex());
    else if (isTakingKey(*event))
        take(currentIndex());
    else if (event->key() == Qt::Key_Left && currentIndex().parent().isValid())
        setCurrentIndex(currentIndex().parent());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

void SayingView::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0, 0));
}

void SayingView::choose(const QModelIndex& index)
{
    if (const Saying* saying = m_model->saying(index))
        Q_EMIT chosen(Saying(*saying));
    else if (index.isValid())
        setExpanded(index, !isExpanded(index));
}

void SayingView::take(const QModelIndex& index)
{
    if (const Saying* saying = m_model->saying(index))
        Q_EMIT takeRequested(Saying(*saying));
}

void SayingView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index == currentIndex())
        choose(index);
}

void SayingView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const Saying* saying = m_model->saying(index);
    if (!saying)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go to the Passage"), this, [this, one = *saying] { Q_EMIT chosen(one); });
    QAction* taking = menu->addAction(tr("&Highlight"), this, [this, one = *saying] { Q_EMIT takeRequested(one); });
    taking->setEnabled(!saying->isTaken());
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

// How many lines a quotation takes depends on the width.
void SayingView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace lectern
