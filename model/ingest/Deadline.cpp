// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/Deadline.h"

#include <ctime>

namespace lectern {

std::chrono::nanoseconds Deadline::now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace lectern
