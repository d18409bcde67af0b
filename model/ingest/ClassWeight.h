// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

namespace lectern {

/// How much an element's class and id speak for (above 0) or against its being the article's: -50 to 50.
[[nodiscard]] inline int classWeight(const HtmlNode& node)
{
    const auto weight = [](ClassHints hints) {
        const bool negative = hints.testFlag(ClassHint::Negative) && !hints.testFlag(ClassHint::Layout);
        return (hints.testFlag(ClassHint::Positive) ? 25 : 0) - (negative ? 25 : 0);
    };
    return weight(node.classHints) + weight(node.idHints);
}

} // namespace lectern
