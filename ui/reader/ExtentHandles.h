// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/ExtentHandle.h"
#include "ui/reader/PageScroll.h"

#include <QTimer>

namespace lectern {

class ReaderView;

/// The two handles of the active highlight: dragging one shows the new extent, letting it go asks for it.
class ExtentHandles final : public QObject
{
    Q_OBJECT

public:
    ExtentHandles(ReaderView& view, ShownPage& page, PageScroll& scroll);

    /// Puts the handles where the active highlight's ends are now, or hides them.
    void refresh();
    /// Moves an end by a word; asks for the new extent.
    void moveByWord(ExtentHandle::End end, bool forward);

private:
    void drag(ExtentHandle::End end, const QPoint& point);
    void release();
    void scrollOn();
    void stand(ExtentHandle& handle, int position, const QColor& color);
    void request(const TextRange& range);

    ReaderView& m_view;
    ShownPage& m_page;
    PageScroll& m_scroll;
    ExtentHandle* m_start;
    ExtentHandle* m_end;
    QTimer m_scrolling; // while a handle is dragged at the upper or lower edge
    ExtentHandle::End m_dragged = ExtentHandle::End::Start;
    QPoint m_point;
};

} // namespace lectern
