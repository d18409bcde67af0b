// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/EndSignals.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace lectern {

namespace {

    constexpr std::array signalsHeard{SIGTERM, SIGHUP, SIGINT};
    std::array<int, 2> ends{-1, -1}; // of the pipe: to read, to write

    // Little may be done while a signal is handled (signal-safety(7)); writing a byte may.
    void tell(int)
    {
        const int error = errno;
        [[maybe_unused]] const ssize_t written = ::write(ends[1], "", 1);
        errno = error;
    }

    void handle(void (*handler)(int))
    {
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        for (const int signal : signalsHeard)
            ::sigaction(signal, &action, nullptr);
    }

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndSignals::take);
    handle(tell);
}

EndSignals::~EndSignals()
{
    if (ends[0] < 0)
        return;
    handle(SIG_DFL);
    for (int& end : ends) {
        ::close(end);
        end = -1;
    }
}

void EndSignals::take()
{
    std::array<char, 16> told{};
    if (::read(ends[0], told.data(), told.size()) > 0)
        Q_EMIT received();
}

} // namespace lectern
