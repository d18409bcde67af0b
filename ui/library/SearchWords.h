// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lectern {

/// The words and phrases that a query asks for, without what is left out (-word), where to look (in:, tag:, site:) and signs; to find the
/// first of them in an article.
[[nodiscard]] QStringList searchedWords(const QString& query);

} // namespace lectern
