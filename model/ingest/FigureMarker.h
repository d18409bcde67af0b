// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QList>

namespace lectern {

/// Makes figures of boxes that hold an image and what their class calls a caption or a credit, as pages had them before `figure`.
/// The last stage: it changes the kind of elements.
void markFigures(const QList<HtmlNode*>& content);

} // namespace lectern
