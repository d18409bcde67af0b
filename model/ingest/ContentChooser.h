// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QList>

namespace lectern {

/// Of the scored containers, chooses the one that holds the article, and the siblings that go with it, in document order.
[[nodiscard]] QList<HtmlNode*> chooseContent(const QList<HtmlNode*>& candidates, HtmlNode* body, bool weighClasses);

} // namespace lectern
