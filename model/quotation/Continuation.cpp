// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Continuation.h"

#include <algorithm>

namespace lectern {
namespace {

constexpr qsizetype Nearby = 600; // tokens; bounds the look back

bool isAttributedBehind(const AttributedPassage& passage)
{
    return passage.finding && passage.finding->mention.first > passage.token;
}

} // namespace

qsizetype Continuation::countBetween(qsizetype from, qsizetype to, TokenKind kind) const
{
    const auto& tokens = m_narrative.tokens();
    return std::count_if(
        tokens.begin() + from, tokens.begin() + to, [kind](const Token& token) { return token.kind == kind; });
}

std::optional<SpeakerFinding> Continuation::interrupted(const AttributedPassage& previous, qsizetype sentence) const
{
    if (!isAttributedBehind(previous) || sentence > previous.finding->mention.first)
        return {};
    return SpeakerFinding{SpeakerRule::Continued, previous.finding->mention};
}

std::optional<SpeakerFinding> Continuation::goingOn(
    const AttributedPassage& previous, qsizetype token, qsizetype sentence) const
{
    if (!previous.finding || token - previous.token > Nearby)
        return {};
    const qsizetype breaks = countBetween(previous.token + 1, token, TokenKind::Paragraph);
    const auto as = [&](SpeakerRule rule) { return SpeakerFinding{rule, previous.finding->mention}; };
    if (breaks > 0) {
        const bool leftOpen = !previous.passage.closed && previous.token + 1 + breaks == token;
        return leftOpen ? std::optional(as(SpeakerRule::ContinuedParagraph)) : std::nullopt;
    }
    if (sentence < token)
        return as(SpeakerRule::ContinuedSentence);
    const bool nothingBetween =
        countBetween(previous.token + 1, token, TokenKind::Stop) <= (isAttributedBehind(previous) ? 1 : 0);
    return as(nothingBetween ? SpeakerRule::Continued : SpeakerRule::ContinuedLater);
}

std::optional<SpeakerFinding> Continuation::introduced(qsizetype token) const
{
    qsizetype end = token;
    while (end > 0 && m_narrative[end - 1].kind == TokenKind::Paragraph)
        --end;
    if (end == token || end == 0 || m_narrative[end - 1].kind != TokenKind::Colon)
        return {};
    return m_patterns.introducing(end);
}

std::optional<SpeakerFinding> Continuation::subjectBefore(qsizetype token, qsizetype sentence) const
{
    if (sentence < token || token < 2 || m_narrative[token - 1].kind != TokenKind::Stop)
        return {};
    const auto subject = m_patterns.subjectOfSentence(m_patterns.sentenceStart(token - 1), token - 1);
    return subject ? std::optional(SpeakerFinding{SpeakerRule::SubjectBefore, *subject}) : std::nullopt;
}

} // namespace lectern
