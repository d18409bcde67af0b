// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QStackedWidget;

namespace lectern {

class ArticleList;
class LibrarySidebar;
class QuotationShelf;
class SearchPanel;
class Session;

/// The left zone: shelves and tags beside the list of articles, or what a search found in the list's place.
class LibraryZone final : public QSplitter
{
    Q_OBJECT

public:
    explicit LibraryZone(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] LibrarySidebar* sidebar() const;
    [[nodiscard]] ArticleList* list() const;
    [[nodiscard]] SearchPanel* search() const;

    [[nodiscard]] QuotationShelf* quotations() const { return m_quotations; }

    void beginSearch();
    void endSearch();
    /// Puts the keyboard into the field that filters what is shown.
    void focusFilter();

private:
    void showChosen();

    LibrarySidebar* m_sidebar;
    QStackedWidget* m_stack;
    ArticleList* m_list;
    SearchPanel* m_search;
    QuotationShelf* m_quotations;
};

} // namespace lectern
