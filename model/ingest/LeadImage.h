// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"
#include "model/ingest/PageMetadata.h"

#include <QList>

namespace lectern {

/// The picture that an article opens with, where it stands before the text and was not chosen with it: with its figure,
/// so that its caption comes along. It is the one that the page names as its own, or stands in a figure beneath the
/// title. Null when there is none, or when the content holds it.
[[nodiscard]] HtmlNode* findLeadImage(HtmlNode* body, const QList<HtmlNode*>& content, const PageMetadata& metadata);

} // namespace lectern
