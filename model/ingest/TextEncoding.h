// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lectern {

/// The charset parameter of a media type: "text/html; charset=windows-1252". Empty when there is none.
[[nodiscard]] QByteArray charsetOf(const QString& mediaType);

/// The charset that a page names in a meta element within its first 1024 bytes (WHATWG HTML, prescan). Empty when there is none.
[[nodiscard]] QByteArray charsetOfHtml(QByteArrayView html);

/// Text as UTF-8, without byte order mark: by byte order mark, else UTF-8 when it is valid, else as declared, else as uchardet
/// thinks, else windows-1252. What cannot be decoded becomes U+FFFD. C1 controls become what windows-1252 has in their place,
/// and text that was evidently encoded twice is taken back once.
[[nodiscard]] QByteArray toUtf8(const QByteArray& bytes, const QByteArray& declaredCharset = {});

[[nodiscard]] bool isValidUtf8(QByteArrayView bytes);

} // namespace lectern
