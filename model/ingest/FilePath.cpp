// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/FilePath.h"

#include <QFile>

namespace lectern {

namespace {

constexpr char16_t firstOddByte = 0xDC80;
constexpr char16_t lastOddByte = 0xDCFF;

bool isWhole(const QByteArray& utf8)
{
    return QString::fromUtf8(utf8).toUtf8() == utf8;
}

/// Bytes of the character that begins here; 0 when none does.
qsizetype characterAt(const QByteArray& bytes, qsizetype at)
{
    for (qsizetype length = 1; length <= qMin<qsizetype>(4, bytes.size() - at); ++length) {
        if (isWhole(bytes.sliced(at, length)))
            return length;
    }
    return 0;
}

bool isOddByte(const QString& path, qsizetype at)
{
    const char16_t unit = path[at].unicode();
    return unit >= firstOddByte && unit <= lastOddByte && (at == 0 || !path[at - 1].isHighSurrogate());
}

} // namespace

QString pathFromBytes(const QByteArray& path)
{
    if (isWhole(path))
        return QFile::decodeName(path);
    QString result;
    for (qsizetype at = 0; at < path.size();) {
        const qsizetype length = characterAt(path, at);
        if (length > 0)
            result += QString::fromUtf8(path.sliced(at, length));
        else
            result += QChar(char16_t(0xDC00 + uchar(path[at])));
        at += qMax<qsizetype>(1, length);
    }
    return result;
}

QByteArray bytesOfPath(const QString& path)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (!isOddByte(path, at))
            continue;
        bytes += path.sliced(from, at - from).toUtf8() + char(path[at].unicode() - 0xDC00);
        from = at + 1;
    }
    return from == 0 ? QFile::encodeName(path) : bytes + path.sliced(from).toUtf8();
}

bool holdsOddBytes(const QString& path)
{
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (isOddByte(path, at))
            return true;
    }
    return false;
}

QString shownPath(const QString& path)
{
    QString shown = path;
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (isOddByte(path, at))
            shown[at] = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace lectern
