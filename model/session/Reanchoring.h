// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Anchoring.h"
#include "model/store/AnnotationStore.h"

#include <optional>

namespace lectern {

/// Carries annotations over from the text they last stood in to a newer one. Both texts must outlive it.
class Reanchoring final
{
public:
    /// Without an old text the quote alone has to do.
    Reanchoring(const std::optional<QString>& oldText, QStringView newText);

    /// Moves the annotation to its place in the new text, which is that of `version`. One that is not found stays
    /// as it was, tied to the text in which it last stood.
    [[nodiscard]] AnchorState anchor(AnnotationStore::Placed& annotation, qint64 version) const;

private:
    QStringView m_newText;
    std::unique_ptr<const Anchoring> m_anchoring;
};

} // namespace lectern
