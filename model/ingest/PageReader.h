// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/Deadline.h"
#include "model/ingest/Ingest.h"

#include <functional>
#include <QUrl>

namespace lectern {

/// Whether an archive that a page was saved in holds what this absolute address leads to.
using PartsAtHand = std::function<bool(const QString& address)>;

/// The article of a web page: its main content, or all that can be read, and what the page says about it. Relative
/// addresses stand against `base`, else `url`; with a base of the scheme "part" images are named as parts
/// (ImageCollector.h), and relative links start from `url`. Ends early when the deadline has passed.
[[nodiscard]] IngestedArticle readPage(QByteArrayView utf8, const QString& url, const QUrl& base = {},
    const Deadline& deadline = Deadline(), Extent extent = Extent::Article, const PartsAtHand& isAtHand = {});

/// All of a piece of HTML, cleaned. Its first heading, when it is the very first thing (or says what `title` says), is taken
/// out as the title. Ends early when the deadline has passed.
[[nodiscard]] IngestedArticle readFragment(QByteArrayView utf8, const QUrl& base, const QString& title, const Deadline& deadline = Deadline());

} // namespace lectern
