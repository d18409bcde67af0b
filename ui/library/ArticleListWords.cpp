// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleListWords.h"

#include <QCoreApplication>

namespace lectern {

namespace {

    QString translatedHint(const char* text)
    {
        return QCoreApplication::translate("ArticleList", text);
    }

    Advice adviceFor(Shelf shelf)
    {
        switch (shelf) {
        case Shelf::Inbox:
            return {translatedHint("The inbox is empty"),
                translatedHint("Open a file with Ctrl+O or an address with Ctrl+L, or drop or paste a text here.")};
        case Shelf::Reading:
            return {translatedHint("Nothing is being read"), translatedHint("An article moves here when it is opened.")};
        case Shelf::Archive:
            return {translatedHint("The archive is empty"), translatedHint("Press E to archive an article that is done.")};
        case Shelf::Starred:
            return {translatedHint("No stars yet"), translatedHint("Press S to star an article worth coming back to.")};
        case Shelf::Highlights:
            return {translatedHint("No highlights yet"), translatedHint("Select a passage of an article and press H.")};
        case Shelf::Quotations:
            return {}; // people stand in its place
        case Shelf::Trash:
            return {translatedHint("The trash is empty"), translatedHint("What is removed waits here until the trash is emptied.")};
        }
        return {};
    }

} // namespace

Advice adviceFor(const Collection& collection)
{
    if (collection.tag.isEmpty())
        return adviceFor(collection.shelf);
    return {translatedHint("No articles here"),
        translatedHint("No article carries the tag “%1”. Drag one onto it, or press Shift+T.").arg(collection.tag)};
}

Advice adviceForFilter(const QString& typed)
{
    return {translatedHint("Nothing fits “%1”").arg(typed),
        translatedHint("Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.")};
}

QList<std::pair<ArticleOrder, QString>> articleOrders()
{
    return {{ArticleOrder::AddedNewest, translatedHint("Newest first")},
        {ArticleOrder::AddedOldest, translatedHint("Oldest first")},
        {ArticleOrder::OpenedNewest, translatedHint("Last opened first")},
        {ArticleOrder::PublishedNewest, translatedHint("By date of publication")},
        {ArticleOrder::Title, translatedHint("By title")},
        {ArticleOrder::Site, translatedHint("By site")},
        {ArticleOrder::LeastRead, translatedHint("Least read first")},
        {ArticleOrder::Longest, translatedHint("Longest first")},
        {ArticleOrder::Shortest, translatedHint("Shortest first")}};
}

} // namespace lectern
