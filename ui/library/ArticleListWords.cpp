// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ArticleListWords.h"

#include "model/Words.h"

namespace lectern {

namespace {

    Advice adviceFor(Shelf shelf)
    {
        switch (shelf) {
        case Shelf::Inbox:
            return {Words::tr("The inbox is empty"),
                Words::tr("What you open arrives here: a file with Ctrl+O, an address with Ctrl+L.")};
        case Shelf::Reading:
            return {Words::tr("Nothing is being read"), Words::tr("An article moves here when it is opened.")};
        case Shelf::Archive:
            return {Words::tr("The archive is empty"), Words::tr("Press E to archive an article that is done.")};
        case Shelf::Starred:
            return {Words::tr("No stars yet"), Words::tr("Press S to star an article worth coming back to.")};
        case Shelf::Highlights:
            return {Words::tr("No highlights yet"), Words::tr("Select a passage of an article and press H.")};
        case Shelf::Quotations:
            return {}; // people stand in its place
        case Shelf::Trash:
            return {Words::tr("The trash is empty"), Words::tr("What is removed waits here until the trash is emptied.")};
        }
        return {};
    }

} // namespace

Advice adviceFor(const Collection& collection)
{
    if (collection.tag.isEmpty())
        return adviceFor(collection.shelf);
    return {Words::tr("No articles here"),
        Words::tr("No article carries the tag “%1”. Drag one onto it, or press Shift+T.").arg(collection.tag)};
}

Advice adviceForFilter(const QString& typed)
{
    return {Words::tr("Nothing fits “%1”").arg(typed),
        Words::tr("Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.")};
}

QList<std::pair<ArticleOrder, QString>> articleOrders()
{
    return {{ArticleOrder::AddedNewest, Words::tr("Newest first")},
        {ArticleOrder::AddedOldest, Words::tr("Oldest first")},
        {ArticleOrder::OpenedNewest, Words::tr("Last opened first")},
        {ArticleOrder::PublishedNewest, Words::tr("By date of publication")},
        {ArticleOrder::Title, Words::tr("By title")},
        {ArticleOrder::Site, Words::tr("By site")},
        {ArticleOrder::LeastRead, Words::tr("Least read first")},
        {ArticleOrder::Longest, Words::tr("Longest first")},
        {ArticleOrder::Shortest, Words::tr("Shortest first")}};
}

} // namespace lectern
