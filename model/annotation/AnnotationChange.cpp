// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/AnnotationChange.h"

namespace lectern {

void AnnotationChange::applyTo(Annotation& annotation) const
{
    annotation.color = color.value_or(annotation.color);
    annotation.note = note.value_or(annotation.note);
    annotation.speaker = speaker.value_or(annotation.speaker);
    annotation.tags = tags.value_or(annotation.tags);
}

AnnotationChange AnnotationChange::of(const Annotation& annotation) const
{
    AnnotationChange same;
    if (color)
        same.color = annotation.color;
    if (note)
        same.note = annotation.note;
    if (speaker)
        same.speaker = annotation.speaker;
    if (tags)
        same.tags = annotation.tags;
    return same;
}

} // namespace lectern
