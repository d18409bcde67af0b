// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QList>

namespace lectern {

/// Sentences of an article that its page shows a second time, in large letters.
class PullQuotes final
{
public:
    PullQuotes() = default;
    /// Of an article of these parts.
    explicit PullQuotes(const QList<HtmlNode*>& roots) : m_roots(roots) {}

    /// An element that is named a pull quote.
    [[nodiscard]] static bool isPullQuote(const HtmlNode& element);
    /// Whether the article has the words of this one elsewhere. Only so many are looked for.
    [[nodiscard]] bool isRepeated(const HtmlNode& pullQuote);

private:
    QList<HtmlNode*> m_roots;
    int m_looked = 0;
    QString m_text; // letters and digits alone; made when it is first asked for
};

} // namespace lectern
