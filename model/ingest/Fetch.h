// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"

#include <atomic>
#include <functional>

namespace lectern {

struct FetchLimits
{
    qsizetype bytes = 64LL << 20;
    int milliseconds = 30'000; // for the whole transfer
    int redirects = 10;
};

/// Gets an http or https address and waits for it, in an event loop of its own; to be called off the GUI thread.
/// The answer's url is the one after redirects. Errors: Network with a sentence that names host and cause, TooLarge, Cancelled,
/// Unsupported for other schemes. `progress` gets bytes received and total (-1 when unknown).
[[nodiscard]] Result<Source> fetch(const QString& url, FetchLimits limits = {}, const std::atomic_bool* cancelled = nullptr,
    const std::function<void(qint64, qint64)>& progress = {});

} // namespace lectern
