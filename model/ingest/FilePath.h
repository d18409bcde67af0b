// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lectern {

/// A path as a QString though it is bytes on disk: a byte that is no part of UTF-8 stands as a lone surrogate, U+DC80
/// to U+DCFF, and comes back as that byte (PEP 383).
[[nodiscard]] QString pathFromBytes(const QByteArray& path);
[[nodiscard]] QByteArray bytesOfPath(const QString& path);

/// Whether bytes stand in it that are no UTF-8. Qt's classes find no such file.
[[nodiscard]] bool holdsOddBytes(const QString& path);

/// As it is stored and shown: of whole characters.
[[nodiscard]] QString shownPath(const QString& path);

} // namespace lectern
