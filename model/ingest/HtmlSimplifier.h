// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTagStack.h"
#include "model/ingest/SharedImages.h"

#include <QByteArray>
#include <QList>

namespace lectern {

struct SimplifiedHtml
{
    QList<QByteArray> pieces; // each a page of its own; more than one when the page has too many elements for one tree
    QList<QByteArray> jsonLd; // what <script type="application/ld+json"> held
    SharedImages images;      // views into the HTML
};

/// Rewrites UTF-8 HTML before gumbo parses it, in one linear pass: leaves out what no article needs (scripts, styles, comments, most
/// attributes) and bounds what costs gumbo more than linear time (nesting, open formatting elements, attributes of one element).
/// Tables of more cells than anybody reads go on as lines of text.
class HtmlSimplifier final
{
public:
    [[nodiscard]] static SimplifiedHtml simplify(QByteArrayView html);

private:
    explicit HtmlSimplifier(QByteArrayView html) : m_html(html), m_mostNodes(mostNodesOf(html)), m_stack(m_piece) {}

    [[nodiscard]] static qsizetype mostNodesOf(QByteArrayView html);

    void run();
    void writeText(QByteArrayView text);
    void cut();
    void takeMarkup();
    [[nodiscard]] QByteArrayView opened(QByteArrayView name, QByteArrayView attributes);
    [[nodiscard]] QByteArrayView closed(QByteArrayView name);
    void takeStartTag();
    void takeEndTag();
    bool takeTablePart(GumboTag tag);
    [[nodiscard]] bool isPastTables() const;
    void skipDeclaration();
    void takeMedia(QByteArrayView startTag);
    void takeFormula(QByteArrayView tex);
    bool skipRawText(GumboTag tag, QByteArrayView startTag);
    void writeStartTag(QByteArrayView name, QByteArrayView attributes);
    void writeAttributes(QByteArrayView attributes);
    void writeAttribute(QByteArrayView name, QByteArrayView value);
    [[nodiscard]] qsizetype endOfTag(qsizetype from) const;
    [[nodiscard]] qsizetype endOfElement(QByteArrayView name, qsizetype from);

    QByteArrayView m_html;
    qsizetype m_at = 0;
    SimplifiedHtml m_result;
    QByteArray m_piece;
    qsizetype m_nodes = 0; // of the piece
    qsizetype m_mostNodes;
    qsizetype m_cells = 0; // of all tables
    HtmlTagStack m_stack;
    QList<GumboTag> m_endless; // raw-text elements that were looked for in vain
    QList<bool> m_templates;   // that are open: whether each is the tree of a component
    bool m_commentsEnd = true;
};

} // namespace lectern
