// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUuid>

class QMimeData;

namespace lectern {

/// Articles on their way from the list to a shelf or a tag.
[[nodiscard]] QMimeData* mimeOf(const QList<QUuid>& articles);
[[nodiscard]] QList<QUuid> articlesFrom(const QMimeData* mime);
[[nodiscard]] bool holdsArticles(const QMimeData* mime);

} // namespace lectern
