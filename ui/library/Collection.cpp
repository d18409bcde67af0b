// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/Collection.h"

#include "model/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString titleOf(Shelf shelf)
    {
        switch (shelf) {
        case Shelf::Inbox: return Words::tr("Inbox");
        case Shelf::Reading: return Words::tr("Reading");
        case Shelf::Archive: return Words::tr("Archive");
        case Shelf::Starred: return Words::tr("Starred");
        case Shelf::Highlights: return Words::tr("Highlights");
        case Shelf::Quotations: return Words::tr("Quotations");
        case Shelf::Trash: return Words::tr("Trash");
        }
        return {};
    }

    QString storedNameOf(Shelf shelf)
    {
        static const QString names[] = {
            u"inbox"_s, u"reading"_s, u"archive"_s, u"starred"_s, u"highlights"_s, u"quotations"_s, u"trash"_s};
        return u"shelf:"_s % names[int(shelf)];
    }

} // namespace

QString titleOf(const Collection& collection)
{
    return collection.tag.isEmpty() ? titleOf(collection.shelf) : collection.tag;
}

ArticleQuery queryFor(const Collection& collection, ArticleOrder order)
{
    if (!collection.tag.isEmpty())
        return {.tag = collection.tag, .order = order};
    switch (collection.shelf) {
    case Shelf::Inbox: return {.state = ReadingState::Inbox, .order = order};
    case Shelf::Reading: return {.state = ReadingState::Reading, .order = order};
    case Shelf::Archive: return {.state = ReadingState::Archive, .order = order};
    case Shelf::Starred: return {.starred = true, .order = order};
    case Shelf::Highlights: return {.highlighted = true, .order = order};
    case Shelf::Quotations: return {.highlighted = true, .order = order}; // for going on from what is open
    case Shelf::Trash: return {.trashed = true, .order = order};
    }
    return {};
}

int countOf(const ShelfCounts& counts, Shelf shelf)
{
    switch (shelf) {
    case Shelf::Inbox: return counts.inbox;
    case Shelf::Reading: return counts.reading;
    case Shelf::Archive: return counts.archive;
    case Shelf::Starred: return counts.starred;
    case Shelf::Highlights: return counts.highlighted;
    case Shelf::Quotations: return 0; // nobody knows before they were found
    case Shelf::Trash: return counts.trash;
    }
    return 0;
}

QString storedName(const Collection& collection)
{
    return collection.tag.isEmpty() ? storedNameOf(collection.shelf) : u"tag:"_s % collection.tag;
}

Collection collectionFrom(const QString& storedName)
{
    if (storedName.startsWith(u"tag:"))
        return {.tag = storedName.sliced(4)};
    const auto* found = std::ranges::find(allShelves, storedName, storedNameOf);
    return {.shelf = found == std::end(allShelves) ? Shelf::Inbox : *found};
}

} // namespace lectern
