// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lectern {

/// How far a long work is, in the last line of a terminal, on standard error. Where that is no terminal, or there is one thing to do only, it
/// says nothing.
class ProgressLine final
{
public:
    explicit ProgressLine(qsizetype total);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void advance(qsizetype by);
    /// Makes room for a line of something else.
    void clear();

private:
    void draw();

    qsizetype m_total;
    qsizetype m_done = 0;
    bool m_shown = false;
    bool m_interactive;
};

} // namespace lectern
