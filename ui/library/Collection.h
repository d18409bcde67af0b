// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Queries.h"

#include <QString>

namespace lectern {

enum class Shelf { Inbox, Reading, Archive, Starred, Highlights, Quotations, Trash };

inline constexpr Shelf allShelves[] = {
    Shelf::Inbox, Shelf::Reading, Shelf::Archive, Shelf::Starred, Shelf::Highlights, Shelf::Quotations, Shelf::Trash};

/// What the list shows: a shelf, or all articles that carry a tag.
struct Collection
{
    Shelf shelf = Shelf::Inbox; // means nothing when there is a tag
    QString tag = {};

    [[nodiscard]] bool isTrash() const { return tag.isEmpty() && shelf == Shelf::Trash; }
    /// What people say in the articles, in the place of the list.
    [[nodiscard]] bool isQuotations() const { return tag.isEmpty() && shelf == Shelf::Quotations; }
    bool operator==(const Collection&) const = default;
};

[[nodiscard]] QString titleOf(const Collection& collection);
[[nodiscard]] ArticleQuery queryFor(const Collection& collection, ArticleOrder order);
[[nodiscard]] int countOf(const ShelfCounts& counts, Shelf shelf);
/// The name that is kept in the settings, and back: "shelf:inbox", "tag:history".
[[nodiscard]] QString storedName(const Collection& collection);
[[nodiscard]] Collection collectionFrom(const QString& storedName);

} // namespace lectern
