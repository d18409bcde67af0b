// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern {

/// A line along a part of the window that is too large for a frame, while it has the keyboard and was entered by it.
class FocusEdge final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusEdge(QWidget* watched);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
};

} // namespace lectern
