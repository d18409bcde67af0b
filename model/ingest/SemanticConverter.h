// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/ContentAddresses.h"
#include "model/ingest/PullQuotes.h"
#include "model/ingest/SemanticOutput.h"

#include <vector>

namespace lectern {

/// Writes parts of a page as Lectern's semantic HTML: keeps what has meaning, drops what is hidden or does not read, makes
/// addresses absolute, flattens layout tables, cuts long ones.
class SemanticConverter final
{
public:
    explicit SemanticConverter(ContentAddresses& addresses) : m_addresses(addresses) {}

    /// The nodes one after another; they must have been measured.
    [[nodiscard]] QByteArray convert(const QList<HtmlNode*>& roots);

private:
    enum class Verse { None, Lines, Preformatted };

    struct OpenTable
    {
        bool data = false;
        int rows = 0;
        int cells = 0; // in the row
    };

    /// How things stood when a node was entered.
    struct Frame
    {
        HtmlNode* node;
        qsizetype blocks;
        qsizetype inlines;
        size_t tables;
        bool inFigure;
        Verse verse;
        bool pullQuote;
    };

    void walk(HtmlNode* root);
    /// What a node opens; false when all below it is to be skipped.
    bool enter(HtmlNode* node);
    void leave(const Frame& frame);
    [[nodiscard]] Frame frameOf(HtmlNode* node) const;

    bool enterPreformatted(const HtmlNode* node);
    bool enterFigure(HtmlNode* node);
    bool enterBlock(HtmlNode* node);
    bool enterInline(HtmlNode* node);
    bool enterPullQuote(HtmlNode* node);
    bool enterVerse(HtmlNode* node);
    void openCode(const HtmlNode& pre);
    void openList(const HtmlNode* node);
    void openItem(const HtmlNode* node);
    void openLink(const HtmlNode* node);
    void openTable(const HtmlNode* node);
    void openRow();
    void openCell(const HtmlNode* node);
    void addWayBack(const Frame& frame);
    void addText(QByteArrayView text);
    void addImage(const HtmlNode* node);
    void addMedium(QByteArrayView address, QByteArrayView title);
    void addFormula(const HtmlNode& formula);
    [[nodiscard]] bool isVerseLine(const HtmlNode& node) const;
    [[nodiscard]] bool inDataTable() const { return !m_tables.empty() && m_tables.back().data; }

    ContentAddresses& m_addresses;
    SemanticOutput m_out;
    std::vector<OpenTable> m_tables;
    PullQuotes m_pullQuotes;
    bool m_inFigure = false;
    bool m_pullQuote = false;
    Verse m_verse = Verse::None;
    QString m_lastImage;
    qsizetype m_lastImageAt = -1; // length of the text then
};

} // namespace lectern
