// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"

#include <QHash>

namespace lectern {

/// What is printed: an article as the library holds it, with its annotations and the images that it shows.
struct PrintRequest
{
    OpenedArticle opened;
    QHash<QByteArray, QByteArray> images; // bytes by their SHA-256
};

/// Gathers it; an image that is not there is left out.
[[nodiscard]] Result<PrintRequest> printRequest(const Library& library, const QUuid& article);

} // namespace lectern
