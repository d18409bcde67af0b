// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace lectern {

class PageGestures;
class PageScroll;
class PageSelection;
class ReaderView;
class ReadingRuler;

/// The page's keys beside those of selections and highlights: scrolling, finding, zooming, and the caret, which selects sentences
/// with Alt+Shift+Left and Right and paragraphs with Ctrl+Shift+Up and Down.
class PageKeys final
{
public:
    PageKeys(ReaderView& view, PageScroll& scroll, PageSelection& selection, PageGestures& gestures, ReadingRuler& ruler)
        : m_view(view), m_scroll(scroll), m_selection(selection), m_gestures(gestures), m_ruler(ruler)
    {
    }

    /// Whether press() would take a key that the window may have as a shortcut.
    [[nodiscard]] bool wants(const QKeyEvent& event) const;
    /// True when the key was one of the page's.
    bool press(const QKeyEvent& event);

private:
    bool pressCaretKey(const QKeyEvent& event);
    bool pressPageKey(const QKeyEvent& event);
    bool pressScrollKey(const QKeyEvent& event);
    void goByLines(bool forward);

    ReaderView& m_view;
    PageScroll& m_scroll;
    PageSelection& m_selection;
    PageGestures& m_gestures;
    ReadingRuler& m_ruler;
};

} // namespace lectern
