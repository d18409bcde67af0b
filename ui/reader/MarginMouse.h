// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;

namespace lectern {

class ReaderView;

/// The margins beside the column belong to the page: what the mouse does there happens to it.
class MarginMouse final
{
public:
    explicit MarginMouse(ReaderView& view) : m_view(view) {}

    /// True when it was the mouse in a margin, or came from there.
    bool handle(const QEvent& event);

private:
    ReaderView& m_view;
    bool m_pressed = false;
};

} // namespace lectern
