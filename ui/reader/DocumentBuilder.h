// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "ui/reader/OffsetMap.h"
#include "ui/reader/PageStyle.h"

#include <memory>
#include <QTextCursor>
#include <QTextDocument>

namespace lectern {

struct PageDocument
{
    std::unique_ptr<QTextDocument> document; // detached from any view; without width
    OffsetMap offsets;
};

/// Sets an article as a document: the title above, then each block of the text, in one edit. Blocks are taken in ranges, so that a book
/// can be shown in parts; offsets stay those of the whole text.
class DocumentBuilder final
{
public:
    DocumentBuilder(const ArticleContent& content, const PageStyle& style);

    /// True: long lines of code and wide tables are left as wide as they are, for SideScroll.
    void setWideKept(bool kept) { m_wideKept = kept; }
    /// The whole article; `source` stands below the byline.
    [[nodiscard]] PageDocument build(const Article& article, const QString& source = {});
    /// Blocks [first, last) without a title.
    [[nodiscard]] PageDocument build(qsizetype first, qsizetype last);

private:
    void begin();
    [[nodiscard]] PageDocument finish();
    void addTitle(const Article& article, const QString& source);
    void addTitlePart(PageStyle::TitlePart part, const QString& text);
    void addBlocks(qsizetype first, qsizetype last);
    void addBlock(const Block& block, const PageStyle::Neighbours& neighbours);
    void addCode(const Block& block, const PageStyle::Neighbours& neighbours);
    /// Blocks of cells of one table; returns the index after them.
    [[nodiscard]] qsizetype addTable(qsizetype first, qsizetype last);
    [[nodiscard]] QTextTableFormat tableFormat(qsizetype first, qsizetype last, int columns) const;
    void startBlock(const QTextBlockFormat& blockFormat, const QTextCharFormat& charFormat);
    void addText(const Block& block, const QTextCharFormat& base);
    void addRun(qsizetype start, qsizetype end, const QTextCharFormat& format);
    void insertText(qsizetype start, qsizetype end, const QTextCharFormat& format);
    /// Offsets before which the block gets a soft hyphen.
    [[nodiscard]] QList<qsizetype> hyphensOf(const Block& block) const;
    [[nodiscard]] bool hasImage(const Block& block) const;
    void addImage(qsizetype index, const QTextCharFormat& format);

    const ArticleContent& m_content;
    const PageStyle& m_style;
    PageDocument m_page;
    QTextCursor m_cursor;
    bool m_wideKept = false;
    bool m_fresh = true; // the cursor stands in a block that nothing was put into
    bool m_titleRightToLeft = false;
    double m_room = 0;   // for an image in the current block
    QList<qsizetype> m_hyphens; // of the current block
};

} // namespace lectern
