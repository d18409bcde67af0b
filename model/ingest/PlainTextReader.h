// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/SemanticHtml.h"
#include "model/ingest/Ingest.h"
#include "model/ingest/TextLines.h"

namespace lectern {

/// Reads plain text as people write it: title, subtitle, paragraphs wrapped or not, lists, quoted blocks, underlined headings.
class PlainTextReader final
{
public:
    explicit PlainTextReader(QStringView text);

    [[nodiscard]] IngestedArticle read();

private:
    void readFront();
    void readGroup();
    void advance();

    bool takeTitle();
    bool takeByline();
    bool takeSubtitle();
    [[nodiscard]] bool isSubtitle(const QString& sentence) const;

    bool writeSeparator();
    bool writeHeading();
    bool writeQuote();
    bool writeList();
    void writeParagraphs(const LineGroup& lines);
    void writeParagraph(const LineGroup& lines, bool keepBreaks);
    void openList(bool numbered, const QString& start);
    void closeList();
    void open(QLatin1StringView tag);
    void close();

    [[nodiscard]] bool isVerse(const LineGroup& lines) const;
    [[nodiscard]] QString joined(const LineGroup& lines) const;

    QStringView m_text;
    TextLayout m_layout;
    GroupCursor m_groups;
    LineGroup m_current;
    LineGroup m_next;
    SemanticHtmlWriter m_writer;
    ArticleMetadata m_metadata;
    bool m_sourceSpeaks = false; // the paragraph before gave a source the word
    bool m_listOpen = false;
    bool m_listNumbered = false;
    qsizetype m_pack = 1;   // paragraphs to one block, in a text of too many
    qsizetype m_packed = 0; // in the open block
};

} // namespace lectern
