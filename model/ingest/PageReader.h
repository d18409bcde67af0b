// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Ingest.h"

class QUrl;

namespace lectern {

/// The article of a web page: its main content, and what the page says about it.
[[nodiscard]] IngestedArticle readPage(QByteArrayView utf8, const QString& url);

/// All of a piece of HTML, cleaned. Its first heading, when it is the very first thing (or says what `title` says), is taken
/// out as the title.
[[nodiscard]] IngestedArticle readFragment(QByteArrayView utf8, const QUrl& base, const QString& title);

} // namespace lectern
