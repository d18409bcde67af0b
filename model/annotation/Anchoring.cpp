// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Anchoring.h"

namespace lectern {

class Anchoring::Private
{
public:
    QStringView text;

    struct Match
    {
        qsizetype start = -1;
        qsizetype context = 0; // characters around it that agree
    };

    [[nodiscard]] qsizetype contextAt(qsizetype start, const TextQuoteSelector& quote) const
    {
        const qsizetype end = start + quote.exact.size();
        qsizetype before = 0;
        while (before < qMin(start, quote.prefix.size())
            && text.at(start - before - 1) == quote.prefix.at(quote.prefix.size() - before - 1))
            ++before;
        qsizetype after = 0;
        while (after < qMin(text.size() - end, quote.suffix.size()) && text.at(end + after) == quote.suffix.at(after))
            ++after;
        return before + after;
    }

    [[nodiscard]] static bool isCertain(const Match& match, const TextQuoteSelector& quote)
    {
        const qsizetype wanted = qMin(qsizetype(12), quote.prefix.size() + quote.suffix.size());
        return match.start >= 0 && (quote.exact.size() >= 40 || match.context >= wanted);
    }

    [[nodiscard]] Match best(const TextQuoteSelector& quote) const
    {
        Match best;
        bool tied = false;
        for (qsizetype at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
            const Match match{.start = at, .context = contextAt(at, quote)};
            tied = best.start >= 0 && (match.context == best.context || (tied && match.context < best.context));
            if (best.start < 0 || match.context > best.context)
                best = match;
        }
        return tied ? Match{} : best;
    }
};

Anchoring::Anchoring(QStringView, QStringView newText) : Anchoring(newText) {}

Anchoring::Anchoring(QStringView newText) : d(std::make_unique<Private>(newText)) {}

Anchoring::~Anchoring() = default;

Anchor Anchoring::find(const AnchorRequest& request) const
{
    if (request.quote.exact.isEmpty())
        return {};
    const Private::Match match = d->best(request.quote);
    if (!Private::isCertain(match, request.quote))
        return {};
    return {
        .state = match.start == request.position.start ? AnchorState::Exact : AnchorState::Moved,
        .range = {.start = match.start, .end = match.start + request.quote.exact.size()},
    };
}

} // namespace lectern
