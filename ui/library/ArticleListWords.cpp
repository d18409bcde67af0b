// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleListWords.h"

#include <QCoreApplication>

namespace lectern {

namespace {

    QString translated(const char* text)
    {
        return QCoreApplication::translate("ArticleList", text);
    }

    Advice adviceFor(Shelf shelf)
    {
        switch (shelf) {
        case Shelf::Inbox:
            return {translated("The inbox is empty"),
                translated("Open a file with Ctrl+O or an address with Ctrl+L, or drop or paste a text here.")};
        case Shelf::Reading:
            return {translated("Nothing is being read"), translated("An article moves here when it is opened.")};
        case Shelf::Archive:
            return {translated("The archive is empty"), translated("Press E to archive an article that is done.")};
        case Shelf::Starred:
            return {translated("No stars yet"), translated("Press S to star an article worth coming back to.")};
        case Shelf::Highlights:
            return {translated("No highlights yet"), translated("Select a passage of an article and press H.")};
        case Shelf::Trash:
            return {translated("The trash is empty"), translated("What is removed waits here until the trash is emptied.")};
        }
        return {};
    }

} // namespace

Advice adviceFor(const Collection& collection)
{
    if (collection.tag.isEmpty())
        return adviceFor(collection.shelf);
    return {translated("No articles here"),
        translated("No article carries the tag “%1”. Drag one onto it, or press Shift+T.").arg(collection.tag)};
}

Advice adviceForFilter(const QString& typed)
{
    return {translated("Nothing fits “%1”").arg(typed),
        translated("Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.")};
}

QList<std::pair<ArticleOrder, QString>> articleOrders()
{
    return {{ArticleOrder::AddedNewest, translated("Newest first")},
        {ArticleOrder::AddedOldest, translated("Oldest first")},
        {ArticleOrder::OpenedNewest, translated("Last opened first")},
        {ArticleOrder::PublishedNewest, translated("By date of publication")},
        {ArticleOrder::Title, translated("By title")},
        {ArticleOrder::Site, translated("By site")},
        {ArticleOrder::LeastRead, translated("Least read first")},
        {ArticleOrder::Longest, translated("Longest first")},
        {ArticleOrder::Shortest, translated("Shortest first")}};
}

} // namespace lectern
