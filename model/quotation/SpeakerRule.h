// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

/// How a quotation came by its speaker.
enum class SpeakerRule {
    SaidX,              // "…," said X
    XSaid,              // "…," X said
    FarXSaid,           // "…" and so on, X said
    AccordingToX,       // "…," according to X
    XSaidQuote,         // X said: "…"
    XSaidWithin,        // X said that it was "…"
    XAndSaid,           // X rose and said, "…"
    XSaying,            // X left, saying "…"
    SaidXQuote,         // Said X: "…"
    AccordingToXQuote,  // According to X, "…"
    Continued,          // "…," X said. "…"
    ContinuedLater,     // "…," X said. It was late. "…"
    ContinuedSentence,  // X called it "…" and "…"
    ContinuedParagraph, // the paragraph before was left open
    Colon,              // X was clear: "…"
    Introduced,         // a paragraph that ends in a colon stands before
    Source,             // a block quotation that a source introduces
    Signature,          // "— X" behind a quotation or a block of one
    SubjectBefore,      // X shook her head. "…"
};

/// The rule's name in Quotation::rule.
[[nodiscard]] QString nameOf(SpeakerRule rule);
/// Whether the rule was right often enough, on articles kept aside, to name a speaker; see "Quotations" in
/// ARCHITECTURE.md.
[[nodiscard]] bool isTrusted(SpeakerRule rule);

} // namespace lectern
