// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProgressLine.h"

#include "app/CommandLine.h"

#include <cstdio>
#include <unistd.h>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 30;

} // namespace

ProgressLine::ProgressLine(qsizetype total) : m_total(total), m_interactive(isatty(STDERR_FILENO) == 1 && total > 1)
{
    draw();
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::advance(qsizetype by)
{
    m_done += by;
    draw();
}

void ProgressLine::clear()
{
    if (m_shown)
        std::fputs("\r\x1b[K", stderr);
    m_shown = false;
}

void ProgressLine::draw()
{
    if (!m_interactive)
        return;
    const auto filled = int(barWidth * m_done / m_total);
    const QString bar = QString(filled, u'█') + QString(barWidth - filled, u'░');
    const QString line = u"\r\x1b[K"_s + bar + u' ' + Words::tr("%1 of %2").arg(m_done).arg(m_total);
    std::fputs(line.toUtf8().constData(), stderr);
    m_shown = true;
}

} // namespace lectern
