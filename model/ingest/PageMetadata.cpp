// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PageMetadata.h"

namespace lectern {

PageMetadata readPageMetadata(HtmlTree& tree, const QList<QByteArray>& jsonLd, const QString& url)
{
    Q_UNUSED(jsonLd)
    PageMetadata page;
    page.article.url = url;
    for (const HtmlNode* node = tree.head()->firstChild; node; node = node->next) {
        if (node->is(GUMBO_TAG_TITLE))
            page.article.title = node->textContent();
    }
    return page;
}

} // namespace lectern
