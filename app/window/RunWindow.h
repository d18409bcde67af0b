// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QString>
#include <QStringList>

namespace lectern {

/// What the window is started with.
struct WindowRequest
{
    QString library;    // the file
    QStringList things; // files, addresses, UUIDs of articles
    bool announcePaint = false; // say "painted" on standard output once an article's text is on the screen
};

/// Shows the window of a library, and in it what is named. When a window shows the library
/// already, it takes the request over and this returns at once, without a display. No application object may exist.
/// Returns the exit status, or why there is no window: there is no display, say.
[[nodiscard]] Result<int> runWindow(int& argc, char** argv, const WindowRequest& request);

} // namespace lectern
