// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Anchoring.h"

#include "model/annotation/Acceptance.h"
#include "model/annotation/WordDiff.h"

#include <mutex>
#include <optional>

namespace lectern {

using namespace anchoring;

namespace {

// Tokens on either side of a passage that are looked at: how far a change may reach over its edges, and what must have moved
// along with it.
constexpr qsizetype changeContext = 16;
constexpr qsizetype moveContext = 7;
constexpr qsizetype nearby = 1000;

constexpr double inPlaceContext = 0.75; // share of the context that shows a passage where it was; its edges cut words

/// The same words in the same spelling; white space may differ.
bool sameWords(QStringView a, QStringView b)
{
    return a == b || a.toString().simplified() == b.toString().simplified();
}

TextRange rangeOf(const TextPositionSelector& position)
{
    return {.start = position.start, .end = position.end};
}

bool holds(QStringView text, TextRange range, QStringView words)
{
    return range.start >= 0 && range.start < range.end && range.end <= text.size()
        && text.sliced(range.start, range.length()) == words;
}

/// The very words with the very context, at the very place.
bool standsAsItWas(QStringView text, const AnchorRequest& request)
{
    return holds(text, rangeOf(request.position), request.quote.exact)
        && text.first(request.position.start).endsWith(request.quote.prefix)
        && text.sliced(request.position.end).startsWith(request.quote.suffix);
}

/// What the old text adds to a search: where its words went.
class OldText final
{
public:
    OldText(QStringView text, const Tokens& newTokens)
        : m_new(newTokens), m_tokens(text), m_partners(wordDiff(m_tokens.all(), newTokens.all())),
          m_claimed(static_cast<std::size_t>(newTokens.size()), false)
    {
        for (const qint32 partner : m_partners) {
            if (partner != gone)
                m_claimed[static_cast<std::size_t>(partner)] = true;
        }
    }

    /// True when the passage stands where the request says, and has words.
    [[nodiscard]] bool knows(const AnchorRequest& request) const
    {
        const TextRange passage = rangeOf(request.position);
        return holds(m_tokens.text(), passage, request.quote.exact) && !tokensOf(m_tokens, passage).isEmpty();
    }

    /// The passage where the diff has it.
    [[nodiscard]] PassageFit fitOf(TextRange passage) const
    {
        const TokenRange range = windowAround(passage, changeContext);
        PartnerWindow window{.start = range.first,
            .partners = Partners(m_partners.begin() + range.first, m_partners.begin() + range.end)};
        return fit(m_tokens, passage, m_new, std::move(window));
    }

    /// The passage elsewhere, in words that are new: those that were in the old text already have another passage.
    [[nodiscard]] SearchResult findMoved(TextRange passage, const PassageSearch& search) const
    {
        const Query query{.tokens = m_tokens,
            .passage = passage,
            .window = windowAround(passage, moveContext),
            .expected = expectedOffset(passage)};
        return search.find(query, [this](qint32 token) { return m_claimed[static_cast<std::size_t>(token)]; });
    }

private:
    [[nodiscard]] TokenRange windowAround(TextRange passage, qsizetype context) const
    {
        const TokenRange range = tokensOf(m_tokens, passage);
        return {.first = std::max<qsizetype>(0, range.first - context),
            .end = std::min(m_tokens.size(), range.end + context)};
    }

    /// Where in the new text the words before the passage end; if those near it are gone too, as far in as it was.
    [[nodiscard]] qsizetype expectedOffset(TextRange passage) const
    {
        const qsizetype first = tokensOf(m_tokens, passage).first;
        for (qsizetype i = first - 1; i >= std::max<qsizetype>(0, first - nearby); --i) {
            if (const qint32 partner = m_partners[static_cast<std::size_t>(i)]; partner != gone)
                return m_new[partner].end();
        }
        return passage.start * m_new.text().size() / m_tokens.text().size();
    }

    const Tokens& m_new;
    Tokens m_tokens;
    Partners m_partners;
    std::vector<bool> m_claimed; // new tokens that are partners
};

} // namespace

class Anchoring::Private
{
public:
    explicit Private(QStringView newText) : m_tokens(newText) {}
    Private(QStringView oldText, QStringView newText) : m_tokens(newText), m_old(std::in_place, oldText, m_tokens) {}

    [[nodiscard]] Anchor find(const AnchorRequest& request) const
    {
        if (request.quote.exact.isEmpty())
            return {};
        if (m_old && m_old->knows(request))
            return findByDiff(request);
        return findBySelectors(request);
    }

private:
    [[nodiscard]] Anchor findByDiff(const AnchorRequest& request) const
    {
        const TextRange passage = rangeOf(request.position);
        if (const PassageFit held = m_old->fitOf(passage); survives(held))
            return anchorAt(held.range, request, AnchorState::Exact);
        const SearchResult found = m_old->findMoved(passage, search());
        return isMove(found) ? anchorAt(found.best.range, request, AnchorState::Moved) : Anchor{};
    }

    [[nodiscard]] Anchor findBySelectors(const AnchorRequest& request) const
    {
        const TextQuoteSelector& quote = request.quote;
        if (standsAsItWas(m_tokens.text(), request))
            return {.state = AnchorState::Exact, .range = rangeOf(request.position)};
        const QString text = quote.prefix + quote.exact + quote.suffix;
        const Tokens tokens(text);
        const Query query{.tokens = tokens,
            .passage = {.start = quote.prefix.size(), .end = quote.prefix.size() + quote.exact.size()},
            .window = {.first = 0, .end = tokens.size()},
            .expected = request.position.start};
        const SearchResult found = search().find(query, [](qint32) { return false; });
        const bool inPlace = found.best.context().share() >= inPlaceContext;
        return isCertain(found) ? anchorAt(found.best.range, request, inPlace ? AnchorState::Exact : AnchorState::Moved)
                                : Anchor{};
    }

    /// An anchor in a state, as long as the words are the very ones.
    [[nodiscard]] Anchor anchorAt(TextRange range, const AnchorRequest& request, AnchorState state) const
    {
        const bool same = sameWords(m_tokens.text().sliced(range.start, range.length()), request.quote.exact);
        return {.state = same ? state : AnchorState::Changed, .range = range};
    }

    [[nodiscard]] const PassageSearch& search() const
    {
        std::call_once(m_searchNeeded, [this] { m_search.emplace(m_tokens); });
        return *m_search;
    }

    Tokens m_tokens; // of the new text
    std::optional<OldText> m_old;
    mutable std::once_flag m_searchNeeded; // only for passages that the diff says are gone
    mutable std::optional<PassageSearch> m_search;
};

Anchoring::Anchoring(QStringView oldText, QStringView newText) : d(std::make_unique<Private>(oldText, newText)) {}

Anchoring::Anchoring(QStringView newText) : d(std::make_unique<Private>(newText)) {}

Anchoring::~Anchoring() = default;

Anchor Anchoring::find(const AnchorRequest& request) const
{
    return d->find(request);
}

} // namespace lectern
