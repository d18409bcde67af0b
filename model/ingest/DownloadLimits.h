// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/ImageCollector.h"

namespace lectern {

struct DownloadLimits
{
    int milliseconds = 15'000; // for all together: an article does not wait longer for its images
    int atOnce = 6;
    int redirects = 5;
    ImageLimits images = {};
};

} // namespace lectern
