// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ContentBuilder.h"
#include "model/article/SemanticHtmlTokenizer.h"
#include "model/article/TableCursor.h"

namespace lectern {

/// Makes an ArticleContent from the tags and texts of semantic HTML. Blocks are leaves: each begins with its first character.
class SemanticHtmlReader final
{
public:
    explicit SemanticHtmlReader(QByteArrayView html, ContentBuilder::Keep keep = ContentBuilder::Keep::All);

    [[nodiscard]] ArticleContent read();

private:
    struct Frame
    {
        SemanticElement element = SemanticElement::Unknown;
        int nextNumber = 1;      // of a NumberedList
        bool begun = false;      // of a ListItem or cell: it has had a block
        bool opensSpan = false;  // of an inline element
    };

    struct OpenTable
    {
        int index = 0;
        TableCursor cursor = {};
        int rowSpan = 1;
        bool header = false;
        bool inCell = false;
        QList<qsizetype> tall = {}; // blocks of cells that span rows
    };

    void open(const SemanticToken& token);
    void openInline(const SemanticToken& token);
    void openBlock(const SemanticToken& token);
    void openTable();
    void openCell(const SemanticToken& token);
    void addRule();
    void addImage(QByteArrayView attributes);

    void close(SemanticElement element);
    void closeFrame();
    void closeTable();

    void addText(QByteArrayView utf8);
    void append(QStringView text);
    void beginBlock(SemanticElement inner);
    void beginEmptyCell();
    void insert(Block block);
    void enterItem(Block& block);
    void enterCell(Block& block);

    [[nodiscard]] SemanticElement nearestBlockElement() const;
    [[nodiscard]] QStringView separatorBefore(const Block& block) const;
    [[nodiscard]] bool isPreformatted() const { return m_preformatted > 0; }

    SemanticHtmlTokenizer m_tokens;
    ContentBuilder m_content;
    QList<Frame> m_frames;
    QList<OpenTable> m_tables;
    int m_tooDeep = 0;
    int m_quoteDepth = 0;
    int m_pullDepth = 0; // quoteDepth within a pull quote; 0 in none
    int m_listDepth = 0;
    int m_preformatted = 0;
    int m_list = 0;         // number of the outermost list
    int m_previousList = 0; // of the block before; 0 when it stood in none
    QString m_codeLanguage;
};

} // namespace lectern
