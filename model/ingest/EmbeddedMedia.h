// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace lectern {

/// A video, a recording or a post that a page shows in a frame of another site. It stands in the tree as an image does,
/// so that it is kept where images are: <img data-embed="ADDRESS" alt="TITLE">; SemanticConverter makes a link of it.
/// `attributes` are those of the frame's, or the video's, start tag. A canvas, on which a script drew, is an image, if
/// the page was saved with it. Empty for frames that show none: advertisements, buttons, counters.
[[nodiscard]] QByteArray embeddedMedia(QByteArrayView tag, QByteArrayView attributes, QByteArrayView content = {});

/// What a link to a medium without a title shows: the words of its file's name, if they read as words, else its site.
[[nodiscard]] QString mediumName(const QString& address);

} // namespace lectern
