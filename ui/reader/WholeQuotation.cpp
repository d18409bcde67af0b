// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/WholeQuotation.h"

#include "model/quotation/Quotation.h"

#include <algorithm>

namespace lectern {

namespace {

bool goesOn(const Quotation& quotation)
{
    return quotation.rule == QLatin1StringView("continued-paragraph");
}

} // namespace

std::optional<TextRange> wholeQuotation(const ArticleContent& content, qsizetype offset)
{
    const QList<Quotation> quotations = findQuotations(content);
    const auto length = [&](const Quotation& quotation) {
        const bool around = quotation.range.start <= offset && offset <= quotation.range.end;
        return around ? quotation.range.length() : content.text.size() + 1;
    };
    const auto found = std::ranges::min_element(quotations, {}, length);
    if (found == quotations.end() || length(*found) > content.text.size())
        return std::nullopt;
    auto first = found;
    while (goesOn(*first) && first != quotations.begin())
        --first;
    auto last = found;
    while (last + 1 != quotations.end() && goesOn(*(last + 1)))
        ++last;
    return TextRange{first->range.start, last->range.end};
}

} // namespace lectern
