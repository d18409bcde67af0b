// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibraryZone.h"

#include "ui/library/ArticleList.h"
#include "ui/library/LibrarySidebar.h"
#include "ui/library/SearchPanel.h"
#include "ui/quotations/QuotationShelf.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    constexpr int sidebarWidth = 152;
    constexpr int listWidth = 268;
    constexpr int aboveShelves = 7; // so that the first shelf stands beside the title of the list

    QWidget* shelvesWithRoomAbove(QWidget* shelves, QWidget* parent)
    {
        auto* room = new QWidget(parent);
        auto* column = new QVBoxLayout(room);
        column->setContentsMargins(0, aboveShelves, 0, 0);
        column->addWidget(shelves);
        room->setMinimumWidth(110);
        return room;
    }

} // namespace

LibraryZone::LibraryZone(Session* session, QWidget* parent) :
    QSplitter(Qt::Horizontal, parent),
    m_sidebar(new LibrarySidebar(this)),
    m_stack(new QStackedWidget(this)),
    m_list(new ArticleList(m_stack)),
    m_search(new SearchPanel(session, m_stack)),
    m_quotations(new QuotationShelf(session, m_stack))
{
    setObjectName(u"libraryZone"_s);
    setHandleWidth(1);
    insertWidget(0, shelvesWithRoomAbove(m_sidebar, this));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_search);
    m_stack->addWidget(m_quotations);
    m_stack->setMinimumWidth(200);
    setCollapsible(1, false);
    setStretchFactor(1, 1);
    const double scale = qBound(1.0, QFontInfo(font()).pointSizeF() / 10, 1.75); // larger text needs more room
    setSizes({qRound(sidebarWidth * scale), listWidth});
    connect(m_search, &SearchPanel::closed, this, &LibraryZone::endSearch);
    connect(m_sidebar, &LibrarySidebar::chosen, this, &LibraryZone::showChosen);
}

LibrarySidebar* LibraryZone::sidebar() const
{
    return m_sidebar;
}

ArticleList* LibraryZone::list() const
{
    return m_list;
}

SearchPanel* LibraryZone::search() const
{
    return m_search;
}

void LibraryZone::beginSearch()
{
    m_stack->setCurrentWidget(m_search);
    m_search->begin();
}

void LibraryZone::showChosen()
{
    const bool people = m_sidebar->current().isQuotations();
    m_stack->setCurrentWidget(people ? static_cast<QWidget*>(m_quotations) : m_list);
}

void LibraryZone::endSearch()
{
    showChosen();
    if (m_stack->currentWidget() == m_list)
        m_list->focusList();
    else
        m_quotations->setFocus(Qt::ShortcutFocusReason);
}

void LibraryZone::focusFilter()
{
    if (m_stack->currentWidget() == m_quotations)
        m_quotations->focusField();
    else
        m_list->focusFilter();
}

} // namespace lectern
