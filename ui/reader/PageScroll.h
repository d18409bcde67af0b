// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageGeometry.h"
#include "ui/reader/ShownPage.h"

#include <QObject>
#include <QPropertyAnimation>

class QTextEdit;

namespace lectern {

/// Where on the page its reader is: kept by the text through every change of size, font and width.
class PageScroll final : public QObject
{
    Q_OBJECT

public:
    PageScroll(QTextEdit& view, ShownPage& page);

    /// While one lives, what scrolls is not the reader, and the place stays.
    class Hold final
    {
    public:
        explicit Hold(PageScroll& scroll) : m_scroll(scroll) { ++m_scroll.m_held; }
        ~Hold() { --m_scroll.m_held; }
        Q_DISABLE_COPY_MOVE(Hold)

    private:
        PageScroll& m_scroll;
    };

    [[nodiscard]] bool isHeld() const { return m_held > 0; }
    [[nodiscard]] double top() const;
    [[nodiscard]] double height() const;
    [[nodiscard]] PageGeometry geometry() const;
    [[nodiscard]] QList<PageGeometry::PlacedBlock> visibleBlocks() const;

    [[nodiscard]] const ReadingPlace& place() const { return m_place; }
    void setPlace(const ReadingPlace& place);
    /// Takes the place from what is in sight; called when the reader has scrolled.
    void note();
    /// Scrolls to the place again after the layout has changed.
    void restore();
    [[nodiscard]] double progress() const;

    /// A page on or back, with two lines kept.
    void turnPage(bool forward);
    void goToStart();
    void goToEnd();
    /// Puts an offset a third from the top, unless it is well in view; softly when it is near.
    void reveal(qsizetype offset);

private:
    void scrollTo(double y);
    [[nodiscard]] QList<QRectF> visibleLines() const;

    QTextEdit& m_view;
    ShownPage& m_page;
    ReadingPlace m_place;
    QPropertyAnimation m_animation;
    int m_held = 0;
};

} // namespace lectern
