// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/SpeakerRule.h"

#include <algorithm>
#include <array>

namespace lectern {
namespace {

using namespace Qt::StringLiterals;

struct RuleEntry
{
    SpeakerRule rule;
    QLatin1StringView name;
    bool trusted;
};

constexpr std::array RuleEntries = {
    RuleEntry{SpeakerRule::SaidX, "said-x"_L1, true},
    RuleEntry{SpeakerRule::XSaid, "x-said"_L1, true},
    RuleEntry{SpeakerRule::FarXSaid, "far-x-said"_L1, true},
    RuleEntry{SpeakerRule::AccordingToX, "according-to-x"_L1, true},
    RuleEntry{SpeakerRule::XSaidQuote, "x-said-quote"_L1, true},
    RuleEntry{SpeakerRule::XSaidWithin, "x-said-within"_L1, true},
    RuleEntry{SpeakerRule::XAndSaid, "x-and-said"_L1, true},
    RuleEntry{SpeakerRule::XSaying, "x-saying"_L1, true},
    RuleEntry{SpeakerRule::SaidXQuote, "said-x-quote"_L1, true},
    RuleEntry{SpeakerRule::AccordingToXQuote, "according-to-x-quote"_L1, true},
    RuleEntry{SpeakerRule::Continued, "continued"_L1, true},
    RuleEntry{SpeakerRule::ContinuedLater, "continued-later"_L1, false},
    RuleEntry{SpeakerRule::ContinuedSentence, "continued-sentence"_L1, false},
    RuleEntry{SpeakerRule::ContinuedParagraph, "continued-paragraph"_L1, true},
    RuleEntry{SpeakerRule::Colon, "colon"_L1, true},
    RuleEntry{SpeakerRule::Introduced, "introduced"_L1, true},
    RuleEntry{SpeakerRule::Source, "source"_L1, true},
    RuleEntry{SpeakerRule::Signature, "signature"_L1, true},
    RuleEntry{SpeakerRule::SubjectBefore, "subject-before"_L1, false},
};

const RuleEntry& entryOf(SpeakerRule rule)
{
    return *std::ranges::find(RuleEntries, rule, &RuleEntry::rule);
}

} // namespace

QString nameOf(SpeakerRule rule)
{
    return entryOf(rule).name;
}

bool isTrusted(SpeakerRule rule)
{
    return entryOf(rule).trusted;
}

} // namespace lectern
