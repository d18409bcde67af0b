// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/ExtentHandles.h"
#include "ui/reader/PageScroll.h"
#include "ui/reader/SelectionBar.h"

#include <QTimer>

class QKeyEvent;

namespace lectern {

class PageSelection;
class ReaderView;

/// Turns what a reader does with mouse and keys on the page into the view's requests.
///
/// With a selection: H highlights in the colour used last, 1 to 5 in theirs, N adds a note, T tags. With an active highlight and no
/// selection: 1 to 5 recolour, N and T as before, Delete removes, Alt+Shift+Left and Right move its end by a word, Alt+Shift+Up and
/// Down its start. Q asks for the whole quotation around
/// selection, caret, pointer or last click. Escape hides the selection bar, then drops the selection, then the active highlight.
class PageGestures final : public QObject
{
    Q_OBJECT

public:
    PageGestures(ReaderView& view, ShownPage& page, PageScroll& scroll, PageSelection& selection);

    /// False: nothing can be highlighted or changed here; what is selected can still be copied.
    void setMarkable(bool markable);
    /// False: letters and digits are the window's to understand, where their reader can change them.
    void setLettersTaken(bool taken) { m_lettersTaken = taken; }
    [[nodiscard]] bool lettersTaken() const { return m_lettersTaken; }
    /// Whether press() would take the key: then it must not be a shortcut of the window.
    [[nodiscard]] bool wants(const QKeyEvent& event) const;
    /// True when the key was one of these.
    bool press(const QKeyEvent& event);
    /// A click that selected nothing: the highlights under it one after the other.
    void click(const QPointF& point);

    void selectionChanged();
    void pressed() { m_pressing = true; }
    void released();
    /// Something was scrolled or laid out anew.
    void refresh();
    void takeQuotation();
    /// Asks for a highlight, without a colour in the one used last.
    void highlight(const TextRange& range, std::optional<HighlightColor> color);
    void leaveBar();
    void setTheme(const Theme& theme) { m_bar->setTheme(theme); }
    void reset();
    /// Moves the focus into the bar; false when it is not there.
    bool enterBar();

private:
    void choose(HighlightColor color);
    void note();
    void tag();
    void escape();
    void showBar();
    [[nodiscard]] QRect viewRect(const QRectF& onPage) const;

    ReaderView& m_view;
    ShownPage& m_page;
    PageScroll& m_scroll;
    PageSelection& m_selection;
    ExtentHandles m_handles;
    SelectionBar* m_bar;
    QTimer m_barTimer;
    HighlightColor m_color = HighlightColor::Yellow;
    bool m_pressing = false; // the mouse is still selecting
    bool m_markable = true;
    bool m_lettersTaken = true;
};

} // namespace lectern
