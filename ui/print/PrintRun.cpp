// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintRun.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>

namespace lectern {

namespace {

constexpr int turn = 12; // milliseconds of work between other events

} // namespace

PrintRun::PrintRun(std::unique_ptr<PrintedArticle> article, QPagedPaintDevice& device, QList<int> pages, QObject* parent)
    : QObject(parent),
      m_article(std::move(article)),
      m_device(device),
      m_pages(std::move(pages))
{
    connect(&m_timer, &QTimer::timeout, this, &PrintRun::work);
}

PrintRun::~PrintRun() = default;

bool PrintRun::begin()
{
    return m_painter.begin(&m_device);
}

void PrintRun::start()
{
    if (!begin())
        end(false);
    else
        m_timer.start(0);
}

bool PrintRun::paintNext()
{
    if (m_done > 0 && !m_device.newPage())
        return false;
    m_article->paint(m_painter, m_pages[m_done]);
    ++m_done;
    return true;
}

void PrintRun::work()
{
    QElapsedTimer clock;
    clock.start();
    while (m_done < m_pages.size() && clock.elapsed() < turn)
        if (!paintNext())
            return end(false);
    Q_EMIT progressed(int(m_done), int(m_pages.size()));
    if (m_done == m_pages.size())
        end(true);
}

bool PrintRun::finish()
{
    if (!begin())
        return false;
    while (m_done < m_pages.size())
        if (!paintNext())
            return false;
    return m_painter.end();
}

void PrintRun::cancel()
{
    m_timer.stop();
    if (m_painter.isActive())
        m_painter.end();
}

void PrintRun::end(bool printed)
{
    m_timer.stop();
    const bool ended = m_painter.isActive() && m_painter.end();
    Q_EMIT finished(printed && ended);
}

} // namespace lectern
