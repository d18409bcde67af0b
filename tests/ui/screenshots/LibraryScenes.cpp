// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Stage.h"
#include "tests/ui/screenshots/StageArticles.h"
#include "ui/library/TagPopover.h"

#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QString logbook = u"The keeper’s logbook"_s;

void listPageAndPane(Stage& stage)
{
    stage.open(u"Read with a pencil"_s);
}

void severalSelected(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("focusList");
    stage.press(Qt::Key_Down, Qt::ShiftModifier);
    stage.press(Qt::Key_Down, Qt::ShiftModifier);
}

void searchResults(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("searchAll");
    stage.type(u"margin"_s);
}

void searchWithoutResult(Stage& stage)
{
    stage.trigger("searchAll");
    stage.type(u"zeppelin"_s);
}

void searchBegins(Stage& stage)
{
    stage.trigger("searchAll");
}

void filterWithoutResult(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("filter");
    stage.type(u"zeppelin"_s);
}

void quotationShelf(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("shelf6");
}

void highlightShelf(Stage& stage)
{
    stage.trigger("shelf5");
}

void longTitles(Stage& stage)
{
    stage.trigger("shelf2");
    stage.open(u"Why the town of Ostervik"_s);
}

void nothingOpen(Stage&) {}

void emptyShelf(Stage& stage)
{
    stage.trigger("shelf7");
}

void tags(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("tagArticle");
}

void trashed(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("trash");
}

void contextMenu(Stage& stage)
{
    stage.open(logbook);
    stage.trigger("focusList");
    auto* list = stage.part<QListView>("articleList");
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
    stage.settle();
    stage.press(Qt::Key_Down);
}

void cannotBeRead(Stage& stage)
{
    stage.open(logbook);
    stage.openPath(stage.file(u"no-such-page.html"_s));
}

} // namespace

QList<Scene> libraryScenes()
{
    return {
        {u"list-page-pane"_s, listPageAndPane},
        {u"list-several"_s, severalSelected},
        {u"list-menu"_s, contextMenu},
        {u"long-titles"_s, longTitles},
        {u"search"_s, searchResults},
        {u"search-begins"_s, searchBegins},
        {u"search-nothing"_s, searchWithoutResult},
        {u"filter-nothing"_s, filterWithoutResult},
        {u"quotation-shelf"_s, quotationShelf},
        {u"highlight-shelf"_s, highlightShelf},
        {u"nothing-open"_s, nothingOpen},
        {u"empty-library"_s, nothingOpen, {.fill = fillWithNothing}},
        {u"empty-shelf"_s, emptyShelf},
        {u"tags"_s, tags},
        {u"trashed"_s, trashed},
        {u"failure"_s, cannotBeRead},
    };
}

} // namespace lectern
