// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"

namespace lectern {

/// A file name for an article that Windows, macOS, Linux (eCryptfs' 143 bytes among them) and links in Obsidian take: from the
/// title, cut on a word, then 8 hex digits of the UUID, then the extension (".md").
[[nodiscard]] QString exportFileName(const Article& article, QStringView extension);

} // namespace lectern
