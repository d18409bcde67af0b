// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/SemanticHtml.h"

#include <QList>
#include <QString>

namespace lectern {

/// Semantic HTML that cannot come out wrong: paragraphs appear around loose text, items around what stands in a list without one, a block
/// within a heading is but a new line; inline elements are closed and opened again at the edges of blocks, nothing empty is written,
/// white space is collapsed.
class SemanticOutput final
{
public:
    struct Attributes
    {
        QString href = {};
        QString title = {};
    };

    /// A block that holds text itself: p, h2, li, td, figcaption… `wraps`: it holds paragraphs, for text beside blocks.
    void openBlock(QLatin1StringView tag, std::initializer_list<std::pair<QLatin1StringView, QStringView>> attributes = {},
        bool wraps = false);
    void closeBlock();
    /// The end of a run of text, where a div begins or ends, say. What follows is a new paragraph, or a new line where none may be.
    void breakBlock();
    void rule();
    void figure(const QString& source, const QString& alternative, const QString& width, const QString& height);

    void openInline(QLatin1StringView tag, const QString& href = {}, const QString& title = {});
    void closeInline();
    void anchor(const QString& name);
    void lineBreak();
    void image(const QString& source, const QString& alternative, const QString& width, const QString& height);
    void text(QByteArrayView utf8);
    /// Text of a pre block, as it is.
    void verbatim(QByteArrayView utf8);

    /// Bytes of text so far.
    [[nodiscard]] qsizetype textLength() const { return m_textLength; }
    [[nodiscard]] qsizetype blockCount() const { return m_blocks.size(); }
    [[nodiscard]] qsizetype inlineCount() const { return m_inlines.size(); }
    [[nodiscard]] QLatin1StringView innermostBlock() const;
    /// A list is the innermost block: it takes items only.
    [[nodiscard]] bool isInList() const;
    [[nodiscard]] bool isInHeading() const;
    [[nodiscard]] bool isInLink() const;
    [[nodiscard]] bool isPreformatted() const { return m_preformatted > 0; }
    [[nodiscard]] QByteArray take();

private:
    struct OpenBlock
    {
        QLatin1StringView tag;
        QList<std::pair<QLatin1StringView, QString>> attributes = {};
        bool wraps = false;
        bool written = false;
        bool hasText = false; // of its own
        bool implied = false; // not asked for: the next item takes its place
        bool silent = false;  // never written, since it may not stand here
    };

    struct OpenInline
    {
        QLatin1StringView tag;
        QString href;
        QString title;
    };

    void addText(QByteArrayView utf8);
    void beginText();
    void writeBreaks();
    void writeInlines();
    void writeImage(const QString& source, const QString& alternative, const QString& width, const QString& height);
    void beginParagraph();
    void openImplied(QLatin1StringView tag);
    void push(OpenBlock block);
    void endElement(const OpenBlock& block);
    [[nodiscard]] OpenBlock* container();
    [[nodiscard]] bool isSilent(QLatin1StringView tag);
    void writeBlocks();
    void closeWrittenInlines();
    void closeParagraph();
    void write(const OpenBlock& block);

    SemanticHtmlWriter m_writer;
    QList<OpenBlock> m_blocks;
    QList<OpenInline> m_inlines;
    QStringList m_anchors;
    qsizetype m_writtenInlines = 0;
    bool m_paragraph = false; // a <p> of ours is open
    bool m_hasText = false;   // in this run of text
    bool m_space = false;
    int m_breaks = 0;
    int m_preformatted = 0;
    qsizetype m_textLength = 0;
};

} // namespace lectern
