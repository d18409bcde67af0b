// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lectern {

class PageGestures;
class PageScroll;
class PageSelection;
class ReaderView;
struct Span;

/// Tab goes from link to link, beginning with what is in sight: the one that has the keyboard is selected, and where it leads is told until it
/// has it no more.
class LinkFocus final
{
public:
    LinkFocus(ReaderView& view, PageScroll& scroll, PageSelection& selection, PageGestures& gestures)
        : m_view(view), m_scroll(scroll), m_selection(selection), m_gestures(gestures)
    {
    }

    [[nodiscard]] bool isOn() const { return m_link >= 0; }
    /// False when there is none further: the keyboard goes elsewhere.
    bool step(bool forward);
    /// Something else is done on the page, or elsewhere.
    void leave();

private:
    [[nodiscard]] const Span* neighbour(bool forward) const;

    ReaderView& m_view;
    PageScroll& m_scroll;
    PageSelection& m_selection;
    PageGestures& m_gestures;
    qsizetype m_link = -1; // where it begins
};

} // namespace lectern
