// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lectern {

/// Brings a new export into a file that a person has edited since the last one. Three-way, by lines (S. Khanna, K. Kunal, B. C. Pierce, A Formal
/// Investigation of Diff3, FSTTCS 2007). `base` is what was exported last, `theirs` what the file holds now, `ours` the new export.
///
/// - Every line that the person wrote or changed stays.
/// - What the person left alone becomes what it is in the new export.
/// - What the person deleted stays deleted while it is the same in the new export; if it has changed since, it comes back.
/// - Where both changed the same lines, the person's stay and ours follow them. There are never conflict markers.
///
/// Line ends are the file's own: "\r\n" when that is what `theirs` begins with. A byte order mark is dropped.
[[nodiscard]] QByteArray merged(const QByteArray& base, const QByteArray& theirs, const QByteArray& ours);

/// The same without a base, when it is not known what was exported last: every line of theirs stays, what only ours has is added.
[[nodiscard]] QByteArray merged(const QByteArray& theirs, const QByteArray& ours);

} // namespace lectern
