// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QTextBlock>

namespace lectern {

class ReaderView;

/// The page as screen readers see it: a document with a caret and a selection, read by character, word, sentence, line
/// and paragraph. Qt would call a text browser a label. Offsets are positions in the QTextDocument, which has the title
/// above the article's text, without the hyphens of justified lines.
class PageAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PageAccessible(ReaderView* page);

    /// From now on every ReaderView is seen like this.
    static void install();

    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int* start, int* end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override { return QAccessibleWidget::text(kind); }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

private:
    struct Stretch
    {
        int start = 0;
        int end = 0;
    };

    // In the document, with its hyphens.
    [[nodiscard]] int positionOf(int offset) const;
    [[nodiscard]] int offsetOf(int position) const;
    [[nodiscard]] int documentEnd() const;
    [[nodiscard]] QString words(int from, int to) const;
    [[nodiscard]] QTextBlock blockAt(int position) const;
    [[nodiscard]] Stretch stretchAt(int position, QAccessible::TextBoundaryType boundary) const;
    QString told(const Stretch& stretch, int* start, int* end) const;

    ReaderView* m_page;
};

} // namespace lectern
