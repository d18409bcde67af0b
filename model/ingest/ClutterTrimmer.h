// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"
#include "model/ingest/PageMetadata.h"

#include <QList>
#include <QSet>

namespace lectern {

/// Drops what stands among an article's own paragraphs and is none of them: the title and byline that are shown apart, boxes for
/// newsletters and related links, "Read also" lines, headings that are left with nothing beneath.
class ClutterTrimmer final
{
public:
    ClutterTrimmer(const QList<HtmlNode*>& roots, const PageMetadata& metadata);

    void trim();

private:
    void dropFront();
    void dropNamedBoxes();
    void dropPhrases();
    void dropLinkLines();
    void dropBareHeadings();
    [[nodiscard]] static bool isLinkLine(const HtmlNode& node);
    [[nodiscard]] bool holdsSeveralBylines() const;
    [[nodiscard]] bool isFrontLine(const HtmlNode& node) const;
    [[nodiscard]] bool isNamedBox(const HtmlNode& node) const;

    QSet<const HtmlNode*> m_roots;
    const HtmlNode* m_lastRoot;
    QList<HtmlNode*> m_nodes; // elements below the roots, in document order
    QString m_title;
    QString m_subtitle;
    int m_text = 0;
    bool m_severalBylines = false;
};

} // namespace lectern
