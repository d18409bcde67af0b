// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/DownloadLimits.h"

#include <atomic>

namespace lectern {

/// Brings what lies in the folder of a page that a browser saved ("page_files/a.png"): regular files in that folder or
/// below it, wherever links in it seem to lead. A page in the mirror of a site, whose folder is named as its host is,
/// has all of that folder.
[[nodiscard]] ImageLoader imagesBeside(const QString& file);

/// Takes in an article's images from where it was read: from its folder when `place` is a file, from the web when it is an address;
/// else it keeps those that it brought along. Every article goes through here, or through takeImages(), before it is stored.
void bringImages(IngestedArticle& article, const QString& place, DownloadLimits limits = {}, const std::atomic_bool* cancelled = nullptr,
    const std::function<void(qint64, qint64)>& progress = {});

} // namespace lectern
