// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/Collection.h"

#include <QList>
#include <QString>
#include <utility>

namespace lectern {

/// What an empty list says: what it is, and what to do.
struct Advice
{
    QString title;
    QString text;
};

[[nodiscard]] Advice adviceFor(const Collection& collection);
[[nodiscard]] Advice adviceForFilter(const QString& typed);

/// The orders that the sort menu offers, with their names.
[[nodiscard]] QList<std::pair<ArticleOrder, QString>> articleOrders();

} // namespace lectern
