// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PullQuotes.h"

#include "model/ingest/PageText.h"

namespace lectern {

bool PullQuotes::isPullQuote(const HtmlNode& element)
{
    const QByteArrayView classes = element.attribute("class");
    if (classes.isEmpty() || !isBlockTag(element.tag))
        return false;
    return classes.contains("pullquote") || classes.contains("pull-quote") || classes.contains("pull_quote") || classes.contains("PullQuote");
}

bool PullQuotes::isRepeated(const HtmlNode& pullQuote)
{
    constexpr qsizetype longest = 1000;
    constexpr int most = 50;
    if (++m_looked > most)
        return false;
    if (m_text.isEmpty()) {
        for (const HtmlNode* root : std::as_const(m_roots))
            m_text += comparable(root->textContent(1 << 20));
    }
    const QString quote = comparable(pullQuote.textContent(longest));
    const qsizetype first = m_text.indexOf(quote);
    return !quote.isEmpty() && first >= 0 && m_text.indexOf(quote, first + 1) >= 0;
}

} // namespace lectern
