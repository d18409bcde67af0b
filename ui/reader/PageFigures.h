// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/Figure.h"
#include "ui/reader/PageScroll.h"

class QMenu;

namespace lectern {

class PageImages;

/// The images on the page as what can be chosen, to be looked at closely.
class PageFigures final : public QObject
{
    Q_OBJECT

public:
    PageFigures(QTextEdit& view, ShownPage& page, PageScroll& scroll, const PageImages& images);

    /// Those that the library holds, in the order of the text.
    [[nodiscard]] QList<Figure> all() const;
    /// Chooses the first one that stands at the offset or behind it, else the last; nothing when there is none.
    void choose(qsizetype from);
    /// Chooses the one that stands at the offset, if one does.
    bool chooseAt(qsizetype offset);

    /// At the head of a menu that opens over it.
    void offer(QMenu& menu, const QPointF& point);
    /// Whether the mouse was pressed on one and is still there.
    [[nodiscard]] bool isPressed() const { return m_pressed >= 0; }
    /// The mouse is up: chooses what it was pressed on if that was a click; false when it was no image.
    bool release(bool clicked);

Q_SIGNALS:
    void chosen(int image);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int imageAt(const QPointF& point) const;
    [[nodiscard]] bool isHeld(int image) const;
    [[nodiscard]] QString captionOf(int image) const;
    void hover(bool over);

    QTextEdit& m_view;
    ShownPage& m_page;
    PageScroll& m_scroll;
    const PageImages& m_images;
    QPointF m_pressedAt;
    int m_pressed = -1;
    bool m_hovered = false;
};

} // namespace lectern
