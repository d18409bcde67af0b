// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Reanchoring.h"

namespace lectern {

Reanchoring::Reanchoring(const std::optional<QString>& oldText, QStringView newText)
    : m_newText(newText), m_anchoring(oldText ? std::make_unique<const Anchoring>(*oldText, newText) : std::make_unique<const Anchoring>(newText))
{
}

AnchorState Reanchoring::anchor(AnnotationStore::Placed& annotation, qint64 version) const
{
    const auto [state, range] = m_anchoring->find({.quote = annotation.quote, .position = annotation.position});
    const bool within = range.start >= 0 && range.start < range.end && range.end <= m_newText.size();
    if (state == AnchorState::Orphaned || !within)
        return AnchorState::Orphaned;

    annotation.version = version;
    annotation.position = {.start = range.start, .end = range.end};
    // The words that were chosen are kept, whatever stands there now.
    if (m_newText.sliced(range.start, range.length()) != annotation.quote.exact)
        return AnchorState::Changed;
    annotation.quote = describe(m_newText, range);
    return state == AnchorState::Changed ? AnchorState::Moved : state;
}

} // namespace lectern
