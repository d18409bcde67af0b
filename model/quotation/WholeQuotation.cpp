// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/WholeQuotation.h"

#include "model/quotation/SpeakerRule.h"

#include <algorithm>

namespace lectern {

namespace {

bool goesOn(const Quotation& quotation)
{
    static const QString rule = nameOf(SpeakerRule::ContinuedParagraph);
    return quotation.rule == rule;
}

} // namespace

WholeQuotation wholeQuotation(const QList<Quotation>& quotations, qsizetype n)
{
    qsizetype first = n;
    while (first > 0 && goesOn(quotations[first]))
        --first;
    qsizetype last = n;
    while (last + 1 < quotations.size() && goesOn(quotations[last + 1]))
        ++last;
    const auto named = std::ranges::find_if(quotations.begin() + first, quotations.begin() + last + 1,
        [](const Quotation& quotation) { return !quotation.speakerName.isEmpty(); });
    return {.range = {quotations[first].range.start, quotations[last].range.end},
        .speaker = named == quotations.begin() + last + 1 ? QString() : named->speakerName};
}

QList<WholeQuotation> wholeQuotations(const QList<Quotation>& quotations)
{
    QList<WholeQuotation> whole;
    for (qsizetype n = 0; n < quotations.size(); ++n) {
        if (n == 0 || !goesOn(quotations[n]))
            whole += wholeQuotation(quotations, n);
    }
    return whole;
}

std::optional<WholeQuotation> quotationAround(const QList<WholeQuotation>& quotations, qsizetype offset)
{
    const WholeQuotation* shortest = nullptr;
    for (const WholeQuotation& quotation : quotations) {
        const bool around = quotation.range.start <= offset && offset <= quotation.range.end;
        if (around && (!shortest || quotation.range.length() < shortest->range.length()))
            shortest = &quotation;
    }
    return shortest ? std::optional(*shortest) : std::nullopt;
}

} // namespace lectern
