// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"

namespace lectern {

/// What a person may name on the command line: an article or an annotation.
struct Reference
{
    QUuid article;    // one of the two is null
    QUuid annotation;
};

/// Also "lec-xxxxxxxx", with or without '^', and "lectern://annotation/UUID", as exports write them.
[[nodiscard]] Result<QUuid> findAnnotation(const Library& library, const QString& reference);

/// Ambiguous when it could be both.
[[nodiscard]] Result<Reference> findEither(const Library& library, const QString& reference);

} // namespace lectern
