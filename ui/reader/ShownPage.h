// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/Article.h"
#include "ui/reader/HighlightLayer.h"
#include "ui/reader/PageStyle.h"

#include <memory>

namespace lectern {

/// What the reader view shows at this moment; its parts share it.
struct ShownPage
{
    Article article;
    std::shared_ptr<const ArticleContent> content; // nullptr: nothing is shown
    Appearance appearance;
    std::unique_ptr<PageStyle> style;
    OffsetMap offsets;
    HighlightLayer layer;
};

} // namespace lectern
