// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/MainContent.h"

namespace lectern {

QList<HtmlNode*> findMainContent(HtmlTree& tree, const PageMetadata& metadata)
{
    Q_UNUSED(metadata)
    return {tree.body()};
}

} // namespace lectern
