// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibrarySidebar.h"

#include "ui/library/SidebarDelegate.h"
#include "ui/library/SidebarModel.h"

#include <QHeaderView>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace lectern {

LibrarySidebar::LibrarySidebar(QWidget* parent) : QTreeView(parent), m_model(new SidebarModel(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Shelves and tags"));
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setIndentation(16);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setDragDropMode(DropOnly);
    setDropIndicatorShown(true);
    setExpandsOnDoubleClick(true);
    setCurrentIndex(m_model->indexOf({}));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &LibrarySidebar::tell);
}

SidebarModel* LibrarySidebar::sidebarModel() const
{
    return m_model;
}

Collection LibrarySidebar::current() const
{
    return currentIndex().data(SidebarModel::CollectionRole).value<Collection>();
}

void LibrarySidebar::choose(const Collection& collection)
{
    const QModelIndex index = m_model->indexOf(collection);
    setCurrentIndex(index.isValid() ? index : m_model->indexOf({}));
}

void LibrarySidebar::tell(const QModelIndex& current)
{
    if (current.data(SidebarModel::CollectionRole).isValid())
        Q_EMIT chosen(this->current());
}

// The chosen row is lit over its whole width, beneath its branch too.
void LibrarySidebar::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (selectionModel()->isSelected(index)) {
        QStyleOptionViewItem row = option;
        row.rect = QRect(0, option.rect.y(), viewport()->width(), option.rect.height());
        row.state |= QStyle::State_Selected;
        row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, this);
    }
    QTreeView::drawRow(painter, option, index);
}

} // namespace lectern
