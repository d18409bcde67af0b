// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lectern {

class MainWindow;

/// Says "painted" on standard output once the window shows an article's text. For measuring how long a start takes.
class PaintAnnouncer final : public QObject
{
    Q_OBJECT

public:
    explicit PaintAnnouncer(MainWindow* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_announced = false;
};

} // namespace lectern
