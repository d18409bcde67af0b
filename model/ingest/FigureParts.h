// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QList>

namespace lectern {

/// What a figure is made of.
struct FigureParts
{
    QList<const HtmlNode*> images = {};
    QList<HtmlNode*> captions = {}; // and credits, each with all below it
    bool other = false;             // something that is more than a picture
};

[[nodiscard]] FigureParts figureParts(const HtmlNode& figure);

/// A division with pictures and what is named their caption, and nothing else: a figure in all but name.
[[nodiscard]] bool isCaptionedImage(const HtmlNode& division);

/// An image without text beside it in its line, to be shown as a figure.
[[nodiscard]] bool standsAlone(const HtmlNode& image);

} // namespace lectern
