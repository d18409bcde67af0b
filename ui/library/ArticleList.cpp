// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleList.h"

#include "ui/library/ArticleFilter.h"
#include "ui/library/ArticleListDelegate.h"
#include "ui/library/ArticleListModel.h"
#include "ui/library/ArticleListWords.h"
#include "ui/support/EmptyNotice.h"
#include "ui/support/FieldIcons.h"
#include "ui/support/Icons.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern {

ArticleList::ArticleList(QWidget* parent) :
    QWidget(parent),
    m_model(new ArticleListModel(this)),
    m_filter(new ArticleFilter(this)),
    m_delegate(new ArticleListDelegate(this)),
    m_title(new QLabel(this)),
    m_sort(new QToolButton(this)),
    m_words(new QLineEdit(this)),
    m_view(new QListView(this)),
    m_notice(new EmptyNotice(this))
{
    setUpFilter();
    setUpView();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(m_view, 1);
    m_notice->watch(m_view);
    setFocusProxy(m_view);
    showCollection({});
}

QWidget* ArticleList::makeHeading()
{
    auto* heading = new QWidget(this);
    auto* layout = new QGridLayout(heading);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->setVerticalSpacing(8);
    layout->setHorizontalSpacing(4);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"collectionTitle"_s);
    m_sort->setIcon(icon("sort"_L1));
    m_sort->setToolTip(tr("Sort the list"));
    m_sort->setAccessibleName(tr("Sort the list"));
    m_sort->setAutoRaise(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(makeOrderMenu());
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_sort, 0, 1);
    layout->addWidget(m_words, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    return heading;
}

QMenu* ArticleList::makeOrderMenu()
{
    auto* menu = new QMenu(m_sort);
    auto* group = new QActionGroup(menu);
    for (const auto& [order, name] : articleOrders()) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(order == m_order);
        action->setData(int(order));
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_order = ArticleOrder(action->data().toInt());
        Q_EMIT orderChanged(m_order);
    });
    return menu;
}

void ArticleList::setUpFilter()
{
    m_filter->setSourceModel(m_model);
    m_words->setObjectName(u"articleFilter"_s);
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the list"));
    makeSearchField(m_words);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter->setWords(typed);
        sayWhyEmpty();
    });
}

void ArticleList::setUpView()
{
    m_view->setObjectName(u"articleList"_s);
    m_view->setAccessibleName(tr("Articles"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::activated, this, &ArticleList::openCurrent);
    connect(m_view, &QListView::clicked, this, [this] {
        if (m_view->selectionModel()->selectedRows().size() == 1)
            openCurrent();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticleList::selectionChanged);
}

void ArticleList::showCollection(const Collection& collection)
{
    m_collection = collection;
    m_title->setText(titleOf(collection));
    m_words->clear();
    m_view->clearSelection();
    sayWhyEmpty();
}

void ArticleList::setArticles(const QList<Article>& articles)
{
    m_model->setArticles(articles);
    sayWhyEmpty();
    if (m_revealPending)
        revealOpen();
}

void ArticleList::update(const Article& article)
{
    m_model->update(article);
}

void ArticleList::setOpenArticle(const QUuid& id)
{
    m_open = id;
    m_delegate->setOpenArticle(id);
    m_view->viewport()->update();
    revealOpen();
}

// An article that was just added is opened before the list knows of it.
void ArticleList::revealOpen()
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(m_open)));
    m_revealPending = !m_open.isNull() && !index.isValid();
    if (!index.isValid() || m_view->selectionModel()->selectedRows().size() > 1)
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ArticleList::select(const QList<QUuid>& articles)
{
    QItemSelection rows;
    for (const QUuid& id : articles)
        if (const QModelIndex row = m_filter->mapFromSource(m_model->index(m_model->rowOf(id))); row.isValid())
            rows.select(row, row);
    if (rows.isEmpty())
        return;
    const QModelIndex first = rows.first().topLeft();
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(first);
}

void ArticleList::setOrder(ArticleOrder order)
{
    for (QAction* action : m_sort->menu()->actions())
        if (action->data().toInt() == int(order))
            action->setChecked(true);
    m_order = order;
}

void ArticleList::setContextMenu(QMenu* menu)
{
    connect(m_view, &QWidget::customContextMenuRequested, menu, [this, menu](const QPoint& place) {
        if (m_view->indexAt(place).isValid())
            menu->popup(m_view->viewport()->mapToGlobal(place));
    });
}

ArticleOrder ArticleList::order() const
{
    return m_order;
}

QList<Article> ArticleList::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<Article> articles;
    for (const QModelIndex& row : rows)
        articles << row.data(ArticleListModel::ArticleRole).value<Article>();
    return articles;
}

const QList<Article>& ArticleList::articles() const
{
    return m_model->articles();
}

bool ArticleList::hasListFocus() const
{
    return m_view->hasFocus();
}

QUuid ArticleList::neighbour(const QUuid& id, int step) const
{
    const QModelIndex open = m_filter->mapFromSource(m_model->index(m_model->rowOf(id)));
    const int row = open.isValid() ? open.row() + step : 0;
    return m_filter->index(row, 0).data(ArticleListModel::IdRole).toUuid();
}

void ArticleList::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ArticleList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

// Escape empties the filter, and leaves it when it is empty; Down goes to the list; Delete in the list is about articles, whatever it means elsewhere.
bool ArticleList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (event->type() == QEvent::ShortcutOverride) {
        if (watched == m_view && key == Qt::Key_Delete)
            event->accept();
        return QWidget::eventFilter(watched, event);
    }
    if (watched == m_words && key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    if (watched == m_words && key == Qt::Key_Down) {
        focusList();
        return true;
    }
    if (watched == m_view && key == Qt::Key_Delete) {
        Q_EMIT trashRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ArticleList::sayWhyEmpty()
{
    const Advice advice = m_words->text().isEmpty() ? adviceFor(m_collection) : adviceForFilter(m_words->text());
    m_notice->say(advice.title, advice.text);
}

void ArticleList::openCurrent()
{
    const QUuid id = m_view->currentIndex().data(ArticleListModel::IdRole).toUuid();
    if (!id.isNull())
        Q_EMIT openRequested(id);
}

} // namespace lectern
