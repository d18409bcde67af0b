// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace lectern {

/// How long one thread may work on one thing. Counts the thread's processor time, so that nothing is given up because the machine has
/// other work. Asked between steps, each of which takes time in proportion to its input.
class Deadline final
{
public:
    /// From now on, on this thread: a minute for a page.
    explicit Deadline(std::chrono::nanoseconds time = std::chrono::minutes(1)) : m_end(now() + time) {}

    [[nodiscard]] bool hasPassed() const { return now() > m_end; }

private:
    [[nodiscard]] static std::chrono::nanoseconds now();

    std::chrono::nanoseconds m_end;
};

} // namespace lectern
