// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Partners.h"

#include <algorithm>

namespace lectern::anchoring {

TokenRange tokensOf(const Tokens& tokens, TextRange passage)
{
    const qsizetype first = tokens.after(passage.start);
    qsizetype end = tokens.after(passage.end - 1);
    if (end < tokens.size() && tokens[end].start < passage.end)
        ++end;
    return {.first = first, .end = std::max(first, end)};
}

std::vector<Gap> gapsBetween(const PartnerWindow& window)
{
    std::vector<Gap> gaps;
    qsizetype last = gone; // the last pair's old index
    for (qsizetype i = window.start; i < window.end(); ++i) {
        if (window[i] == gone)
            continue;
        if (last != gone && (i > last + 1 || window[i] > window[last] + 1))
            gaps.push_back({.oldStart = last + 1, .oldEnd = i, .newStart = window[last] + 1, .newEnd = window[i]});
        last = i;
    }
    return gaps;
}

} // namespace lectern::anchoring
