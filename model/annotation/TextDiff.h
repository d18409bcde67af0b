// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/ArticleContent.h"

#include <QList>
#include <QStringView>

namespace lectern {

enum class DiffKind { Kept, Removed, Added };

/// Words of two texts that are the same, or that only one of them has. White space belongs to the word before it.
struct DiffRun
{
    DiffKind kind = DiffKind::Kept;
    TextRange oldRange; // empty for what was added
    TextRange newRange; // empty for what was removed

    bool operator==(const DiffRun&) const = default;
};

/// Compares two texts word by word, as people compare them: a word in another spelling is another word, other white space is no change.
/// The old ranges together are the old text, the new ranges the new one, each in order. Neighbours differ in kind, and what was removed stands
/// before what was added in its place.
[[nodiscard]] QList<DiffRun> textDiff(QStringView oldText, QStringView newText);

/// The ends of a long stretch that is the same in both, so that its middle can be folded away: about `words` words at its start and at its end;
/// empty ranges where the diff itself begins or ends. nullopt when folding would hide less than as many again.
struct FoldedStretch
{
    TextRange head; // in the new text
    TextRange tail;

    bool operator==(const FoldedStretch&) const = default;
};
[[nodiscard]] std::optional<FoldedStretch> folded(QStringView newText, const DiffRun& kept, int words);

} // namespace lectern
