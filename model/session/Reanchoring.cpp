// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/Reanchoring.h"

namespace lectern {

Reanchoring::Reanchoring(const std::optional<QString>& oldText, QStringView newText) : m_newText(newText)
{
    Q_UNUSED(oldText)
}

AnchorState Reanchoring::anchor(AnnotationStore::Placed& annotation, qint64 version) const
{
    const QString& exact = annotation.quote.exact;
    const TextPositionSelector old = annotation.position;
    if (exact.isEmpty())
        return AnchorState::Orphaned;
    const bool stands = old.start >= 0 && old.start <= m_newText.size() && m_newText.sliced(old.start).startsWith(exact);
    const qsizetype found = stands ? old.start : m_newText.indexOf(exact);
    if (found < 0)
        return AnchorState::Orphaned;
    annotation.version = version;
    annotation.position = {.start = found, .end = found + exact.size()};
    annotation.quote = describe(m_newText, {annotation.position.start, annotation.position.end});
    return stands ? AnchorState::Exact : AnchorState::Moved;
}

} // namespace lectern
