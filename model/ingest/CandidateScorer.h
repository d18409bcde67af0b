// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QList>

namespace lectern {

/// Scores the containers of paragraphs: each paragraph of running text speaks for its parent and, less and less, for those
/// above it; links speak against. The idea is Arc90's Readability (2009).
class CandidateScorer final
{
public:
    explicit CandidateScorer(bool weighClasses) : m_weighClasses(weighClasses) {}

    /// The containers with a score, the best first.
    [[nodiscard]] QList<HtmlNode*> score(HtmlNode* body);

private:
    void scoreParagraph(const HtmlNode& paragraph);
    void scoreLooseText(HtmlNode& container);
    void credit(HtmlNode* container, float score);
    void initialise(HtmlNode& container);

    bool m_weighClasses;
    QList<HtmlNode*> m_candidates;
};

/// A div that holds one paragraph and nothing else: the paragraph stands for it.
[[nodiscard]] bool wrapsOneParagraph(const HtmlNode& node);
/// A div of running text without blocks in it.
[[nodiscard]] bool isTextDivision(const HtmlNode& node);
/// Headings, and hardly anything else.
[[nodiscard]] bool holdsOnlyHeadings(const HtmlNode& node);

} // namespace lectern
