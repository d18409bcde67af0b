// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PrintedArticle.h"

#include <memory>
#include <QObject>
#include <QPainter>
#include <QTimer>

class QPagedPaintDevice;

namespace lectern {

/// Brings sheets onto a device, a few at a time between other events, so that the window stays awake and the work can be given up.
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    /// `device` outlives the run. `pages` from 0.
    PrintRun(std::unique_ptr<PrintedArticle> article, QPagedPaintDevice& device, QList<int> pages, QObject* parent = nullptr);
    ~PrintRun() override;

    void start();
    void cancel();
    /// All of it at once, for a program without events. False when the device refused.
    [[nodiscard]] bool finish();

Q_SIGNALS:
    void progressed(int done, int total);
    /// False: the device refused. The painter has let go of it.
    void finished(bool printed);

private:
    [[nodiscard]] bool begin();
    [[nodiscard]] bool paintNext();
    void work();
    void end(bool printed);

    std::unique_ptr<PrintedArticle> m_article;
    QPagedPaintDevice& m_device;
    QList<int> m_pages;
    qsizetype m_done = 0;
    QPainter m_painter;
    QTimer m_timer;
};

} // namespace lectern
