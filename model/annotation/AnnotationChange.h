// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"

#include <optional>

namespace lectern {

/// What an edit sets of an annotation; what is not set stays as it is, whoever else wrote it meanwhile.
struct AnnotationChange
{
    std::optional<HighlightColor> color = {};
    std::optional<QString> note = {};
    std::optional<QString> speaker = {};
    std::optional<QStringList> tags = {};

    void applyTo(Annotation& annotation) const;
    /// The same fields as `annotation` has them.
    [[nodiscard]] AnnotationChange of(const Annotation& annotation) const;
    bool operator==(const AnnotationChange&) const = default;
};

/// A change of one annotation among several.
struct AnnotationEdit
{
    QUuid annotation;
    AnnotationChange change;

    bool operator==(const AnnotationEdit&) const = default;
};

} // namespace lectern
