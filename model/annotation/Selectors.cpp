// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Selectors.h"

namespace lectern {

TextQuoteSelector describe(QStringView text, TextRange range)
{
    qsizetype before = qMax(qsizetype(0), range.start - quoteContext);
    if (before < range.start && text.at(before).isLowSurrogate())
        ++before;
    qsizetype after = qMin(text.size(), range.end + quoteContext);
    if (after > range.end && text.at(after - 1).isHighSurrogate())
        --after;
    return {
        .exact = text.sliced(range.start, range.length()).toString(),
        .prefix = text.sliced(before, range.start - before).toString(),
        .suffix = text.sliced(range.end, after - range.end).toString(),
    };
}

} // namespace lectern
