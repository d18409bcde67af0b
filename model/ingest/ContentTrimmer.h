// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <optional>

namespace lectern {

/// Drops from an article's containers what came in with it: lists of links, buttons to share, boxes without prose.
class ContentTrimmer final
{
public:
    struct Strictness
    {
        bool weighClasses = true;
        bool conditionally = true; // drops what its measures speak against
    };

    ContentTrimmer(const QList<HtmlNode*>& roots, Strictness strictness);

    void trim();

private:
    void dropKinds();
    void dropShareLinks();
    void dropNegativeHeadings();
    void dropConditionally(GumboTag tag);
    void dropPointers();
    [[nodiscard]] bool isInDataTable(const HtmlNode& node);
    [[nodiscard]] bool headingsAreLinks();
    [[nodiscard]] bool isClutter(const HtmlNode& node);
    template <class Predicate>
    void dropWhere(Predicate predicate);

    QSet<const HtmlNode*> m_roots;
    QList<HtmlNode*> m_nodes; // elements below the roots, in document order
    QHash<const HtmlNode*, bool> m_dataTables;
    std::optional<bool> m_headingsAreLinks;
    Strictness m_strictness;
};

} // namespace lectern
