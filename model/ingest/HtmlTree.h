// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QByteArray>
#include <deque>

namespace lectern {

/// A page as gumbo parsed it, in nodes of our own that can be measured, scored and dropped. Takes what HtmlSimplifier wrote.
class HtmlTree final
{
public:
    explicit HtmlTree(QByteArray html);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    /// The html element; never null.
    [[nodiscard]] HtmlNode* root() { return m_root; }
    [[nodiscard]] HtmlNode* body();
    [[nodiscard]] HtmlNode* head();

    /// Counts what stands below each node, dropped ones left out.
    void measure();
    /// Takes back what was dropped for this reason or a later one, and all scores; measures again.
    void restore(DropReason reason);
    /// A new element with a text (UTF-8), to stand before `next`. Measures have to be taken again.
    HtmlNode* addBefore(HtmlNode* next, GumboTag tag, const QByteArray& text);

private:
    void build(GumboNode* document);
    HtmlNode* add(GumboNode* source, HtmlNode* parent);
    [[nodiscard]] HtmlNode* childOfRoot(GumboTag tag);

    QByteArray m_html;
    GumboOutput* m_parsed = nullptr;
    std::deque<HtmlNode> m_nodes; // in document order; what was added stands at the end
    std::deque<QByteArray> m_added;
    HtmlNode* m_root = nullptr;
};

} // namespace lectern
