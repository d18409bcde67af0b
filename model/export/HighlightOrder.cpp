// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/HighlightOrder.h"

#include <algorithm>
#include <tuple>

namespace lectern {

QList<Annotation> inOrderOfText(QList<Annotation> annotations)
{
    std::ranges::sort(annotations, {}, [](const Annotation& annotation) {
        return std::tuple(annotation.state == AnchorState::Orphaned, annotation.position.start, -annotation.position.end, annotation.created,
            annotation.id);
    });
    return annotations;
}

} // namespace lectern
