// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QList>
#include <QString>

namespace lectern {

/// Drops boxes side by side that each lead to another article of the same site: a heading that is a link, and at most some lines of text.
/// When they are most of the content, they are what the page is about, and stay.
void dropTeaserCards(const QList<HtmlNode*>& roots, const QString& url);

} // namespace lectern
