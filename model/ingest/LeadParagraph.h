// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"
#include "model/ingest/PageMetadata.h"

#include <QList>

namespace lectern {

/// The paragraph that sums the article up, where it stands between the title and the text and was not chosen with it: it says what the
/// page's description says, is named a lead, or is a heading or the one paragraph beneath the title. Null when there is none, or when it is
/// short enough to be the subtitle.
[[nodiscard]] HtmlNode* findLeadParagraph(HtmlNode* body, const QList<HtmlNode*>& content, const PageMetadata& metadata);

} // namespace lectern
