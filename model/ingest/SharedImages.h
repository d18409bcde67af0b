// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlNode.h"

#include <QHash>

namespace lectern {

/// Images that SingleFile keeps once for all places that show them: variables of a style sheet, "--sf-img-7", with
/// data: URLs.
using SharedImages = QHash<QByteArrayView, QByteArrayView>;

/// Adds those that a style sheet holds; they are views into it.
void addSharedImages(SharedImages& images, QByteArrayView css);

/// Which of them an img element shows as its background, in place of its own source; empty: none.
[[nodiscard]] QByteArrayView sharedImageOf(const HtmlNode& image);

/// Whether this style has an element show one of them.
[[nodiscard]] bool showsSharedImage(QByteArrayView style);

} // namespace lectern
