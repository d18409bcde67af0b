// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/TwiceEncodedText.h"

#include "model/ingest/ByteSearch.h"

#include "model/ingest/TextEncoding.h"

namespace lectern {

namespace {

/// What U+2000 to U+203F begin with: their first two bytes, each as a character. No text has a control character behind "â".
constexpr QByteArrayView punctuation("\xC3\xA2\xC2\x80");

/// Of U+0080 to U+00FF, as the one byte that it was.
bool isByte(QByteArrayView utf8, qsizetype at)
{
    return at + 1 < utf8.size() && (utf8[at] == '\xC2' || utf8[at] == '\xC3');
}

char byteAt(QByteArrayView utf8, qsizetype at)
{
    return static_cast<char>(static_cast<uchar>(utf8[at + 1]) + (utf8[at] == '\xC3' ? 0x40 : 0));
}

/// Bytes of a character from its first: 0 when it is none.
qsizetype lengthOfCharacter(char first)
{
    const auto byte = static_cast<uchar>(first);
    return byte >= 0xC2 && byte < 0xE0 ? 2 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xF0 && byte < 0xF5 ? 4 : 0;
}

/// The character that stands there in several; empty when there is none.
QByteArray characterAt(QByteArrayView utf8, qsizetype at)
{
    const qsizetype length = isByte(utf8, at) ? lengthOfCharacter(byteAt(utf8, at)) : 0;
    QByteArray character;
    for (qsizetype i = 0; i < length && isByte(utf8, at + 2 * i); ++i)
        character.append(byteAt(utf8, at + 2 * i));
    return length > 0 && character.size() == length && isValidUtf8(character) ? character : QByteArray();
}

} // namespace

QByteArray encodedOnce(const QByteArray& utf8)
{
    if (indexOfRare(utf8, punctuation) < 0)
        return utf8;
    QByteArray text;
    text.reserve(utf8.size());
    for (qsizetype i = 0; i < utf8.size();) {
        const QByteArray character = utf8[i] == '\xC3' ? characterAt(utf8, i) : QByteArray();
        if (character.isEmpty())
            text.append(utf8[i++]);
        else
            text.append(character);
        i += 2 * character.size();
    }
    return text;
}

} // namespace lectern
