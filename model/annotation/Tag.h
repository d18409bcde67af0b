// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

/// A tag with how often it is used; nested by '/': "history/europe" stands below "history".
struct Tag
{
    QString name; // as it was first written
    int articles = 0;
    int annotations = 0;

    bool operator==(const Tag&) const = default;
};

/// The one spelling of what was typed: NFC, white space folded and trimmed, no '#' before it, no empty parts between slashes.
/// Empty when nothing is left. Any Unicode is allowed otherwise, but control characters and ',' are not and are dropped.
[[nodiscard]] QString normalizedTag(QStringView typed);

/// What tags are compared by: normalizedTag, with Unicode simple case folding.
[[nodiscard]] QString tagKey(QStringView name);

} // namespace lectern
