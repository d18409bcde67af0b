// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageScroll.h"

namespace lectern {

/// What is selected on the page, in offsets of the article's text, and the caret that selects by keyboard.
class PageSelection final
{
public:
    PageSelection(QTextEdit& view, ShownPage& page, PageScroll& scroll) : m_view(view), m_page(page), m_scroll(scroll) {}

    /// Tidied; empty when nothing is selected.
    [[nodiscard]] TextRange range() const;
    [[nodiscard]] QString text() const;
    /// Selects without scrolling.
    void select(const TextRange& range);
    void clear();

    void setCaretMode(bool on);
    [[nodiscard]] bool caretMode() const;
    /// Where the caret is, or the last click was.
    [[nodiscard]] qsizetype caret() const;

    /// Whether all that the caret has passed since it stood at a document position is a hyphen that is not of the text.
    [[nodiscard]] bool hasOnlyPassedHyphen(int since) const;

    // To where the next sentence (Sentences.h) or paragraph ends, or back to where this one begins.
    void extendBySentence(bool forward);
    void extendByParagraph(bool forward);

    /// Selects nothing any more, without scrolling.
    void release();

private:
    void moveCaretIntoSight();
    void setCursor(const QTextCursor& cursor);


    QTextEdit& m_view;
    ShownPage& m_page;
    PageScroll& m_scroll;
};

} // namespace lectern
