// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "model/session/Queries.h"

namespace lectern {

/// How the command line shows things to people: one line each, in columns, beginning with what they are named by.

[[nodiscard]] QString shortId(const QUuid& id);
[[nodiscard]] QString describe(const Article& article);
[[nodiscard]] QString describe(const AddedArticle& added);
[[nodiscard]] QString describe(const Annotation& annotation);
/// How many highlights stand how, in the order of what is to be looked at last.
[[nodiscard]] QString describe(const StandingCounts& standing);

} // namespace lectern
