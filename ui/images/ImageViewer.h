// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/Figure.h"
#include "ui/support/Theme.h"

#include <functional>
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lectern {

class ImageCanvas;

/// The images of an article, one at a time, large over its page, with what is said of them.
///
/// + and - zoom, 0 fits, 1 is 100 %; arrows move, and where there is nothing to move go to the image before and after, as Page Up and Page Down
/// always do. Ctrl+C copies, Ctrl+S saves, Escape closes. Other single keys do nothing here: what is beneath is not meant.
class ImageViewer final : public QFrame
{
    Q_OBJECT

public:
    /// Covers `ground`, and follows its size. There is at least one figure.
    ImageViewer(const QList<Figure>& figures, const Theme& theme, QWidget* ground);

    void show(int index);
    [[nodiscard]] const Figure& figure() const { return m_figures[m_index]; }

Q_SIGNALS:
    void saveRequested();
    void copyRequested();
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& what, QLatin1StringView iconName, std::function<void()> pressed);
    void makeRow();
    void step(int by);
    bool pressArrow(int key);
    bool pressWithControl(int key);
    void showZoom();

    QList<Figure> m_figures;
    int m_index = 0;
    const Theme& m_theme;
    QHBoxLayout* m_row;
    ImageCanvas* m_canvas;
    QLabel* m_count;
    QLabel* m_zoom;
    QLabel* m_caption;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace lectern
