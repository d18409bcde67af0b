// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

namespace lectern {

/// Puts an ArticleContent together, block by block: collapses white space, holds spans within their block, places anchors.
class ContentBuilder final
{
public:
    enum class Keep { All, TextAlone };

    /// With TextAlone, what it makes has its text, and of the blocks the last one.
    explicit ContentBuilder(Keep keep = Keep::All) : m_keep(keep) {}

    /// Room for so much, when it is known: growing lists are copied.
    void reserve(qsizetype characters, qsizetype blocks, qsizetype spans);

    [[nodiscard]] bool inBlock() const { return m_inBlock; }
    [[nodiscard]] const QList<Block>& blocks() const { return m_content.blocks; }

    void beginBlock(QStringView separator, const Block& block);
    /// Ends the block and all spans that are open.
    void endBlock();

    /// Text of the block: white space collapsed, or as it is.
    void append(QStringView text);
    void appendPreformatted(QStringView text);
    void appendImage(ImageReference image);
    void breakLine();

    void openSpan(SpanKind kind, const QString& target = {}, const QString& title = {});
    void closeSpan();
    void addAnchor(const QString& name);

    [[nodiscard]] int addTable();
    void setTableShape(int table, TableShape shape);
    /// Ends the block's rows where its table ends.
    void limitRowSpan(qsizetype block, int rows);

    [[nodiscard]] ArticleContent take();

private:
    struct OpenSpan
    {
        Span span;
        qsizetype index = -1; // in the content's spans; -1 until its first character comes
    };

    [[nodiscard]] bool keepsAll() const { return m_keep == Keep::All; }
    void beforeCharacter();
    void startSpans();
    void placeAnchors(qsizetype position);

    Keep m_keep;
    ArticleContent m_content;
    QList<OpenSpan> m_openSpans;
    QStringList m_anchors;
    bool m_inBlock = false;
    bool m_spacePending = false;
    int m_breaksPending = 0;
    bool m_waiting = false; // spans or anchors wait for the next character
};

} // namespace lectern
