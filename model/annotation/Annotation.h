// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Selectors.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace lectern {

enum class HighlightColor { Yellow, Green, Blue, Pink, Purple };

/// How an annotation stands in the newest version of its article.
enum class AnchorState {
    Exact,   // the very words, where they were expected
    Moved,   // the very words, elsewhere
    Changed, // the passage is there, its words differ
    Orphaned // the passage is gone; the annotation keeps its quote and waits
};

/// A highlight with what hangs on it.
struct Annotation
{
    QUuid id;
    QUuid article;
    TextQuoteSelector quote;
    TextPositionSelector position;
    HighlightColor color = HighlightColor::Yellow;
    QString note;    // Markdown
    QString speaker; // of a quotation
    QStringList tags;
    QDateTime created;  // UTC, milliseconds
    QDateTime modified; // UTC, milliseconds
    AnchorState state = AnchorState::Exact;

    [[nodiscard]] TextRange range() const { return {position.start, position.end}; }
    bool operator==(const Annotation&) const = default;
};

/// "yellow" … "purple": the names that leave the program. nullopt for any other.
[[nodiscard]] QString nameOf(HighlightColor color);
[[nodiscard]] std::optional<HighlightColor> highlightColorFrom(QStringView name);
/// "exact", "moved", "changed", "orphaned".
[[nodiscard]] QString nameOf(AnchorState state);
[[nodiscard]] std::optional<AnchorState> anchorStateFrom(QStringView name);

} // namespace lectern

// Lists of thousands are moved in one piece when a highlight is put between the others.
Q_DECLARE_TYPEINFO(lectern::Annotation, Q_RELOCATABLE_TYPE);
