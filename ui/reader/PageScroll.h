// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PageGeometry.h"
#include "ui/reader/ShownPage.h"

#include <QObject>
#include <QPropertyAnimation>

class QTextEdit;

namespace lectern {

/// Where on the page its reader is: kept by the text through every change of size, font and width.
///
/// Short ways are run through softly when that is wished for and the desktop has nothing against motion. Such a run is over within a
/// fifth of a second; whatever is asked meanwhile begins where it would have ended, and a hand on wheel or scroll bar ends it.
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

    void setSoft(bool soft) { m_soft = soft; }
    [[nodiscard]] bool isHeld() const { return m_held > 0; }
    [[nodiscard]] double top() const;
    [[nodiscard]] double height() const;
    [[nodiscard]] PageGeometry geometry() const;
    [[nodiscard]] QList<PageGeometry::PlacedBlock> visibleBlocks() const;

    /// While it runs softly, where that will end.
    [[nodiscard]] ReadingPlace place() const { return isRunning() ? m_goal : m_place; }
    void setPlace(const ReadingPlace& place);
    /// Of the line a third from the top, where reveal() puts what it reveals.
    [[nodiscard]] qsizetype offsetInSight() const { return placeAt(top() + height() / 3).offset; }
    /// Takes the place from what is in sight; called when the reader has scrolled.
    void note();
    /// Scrolls to the place again after the layout has changed.
    void restore();
    [[nodiscard]] double progress() const;

    /// A page on or back, with two lines kept.
    void turnPage(bool forward);
    /// A few lines on or back, as an arrow key wants it.
    void scrollByKey(bool forward);
    void scrollSoftlyTo(double y);
    /// Ends a soft run where it is.
    void interrupt() { m_animation.stop(); }
    [[nodiscard]] bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }
    void goToStart();
    void goToEnd();
    /// Puts an offset a third from the top, unless it is well in view; softly when it is near.
    void reveal(qsizetype offset);
    /// Puts the line of an offset near the top, with a line of room above it.
    void goTo(qsizetype offset);

Q_SIGNALS:
    /// A soft run is over.
    void arrived();
    /// A document position is about to be brought into sight.
    void revealing(int position);

private:
    [[nodiscard]] bool movesSoftly() const;
    void arrive();
    void scrollTo(double y);
    void layOutTo(double y);
    [[nodiscard]] ReadingPlace placeAt(double y) const;
    [[nodiscard]] QList<QRectF> visibleLines() const;

    QTextEdit& m_view;
    ShownPage& m_page;
    ReadingPlace m_place;
    ReadingPlace m_goal; // of a soft run
    QPropertyAnimation m_animation;
    int m_held = 0;
    bool m_soft = false;
};

} // namespace lectern
