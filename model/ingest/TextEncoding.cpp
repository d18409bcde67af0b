// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/TextEncoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <iconv.h>
#include <uchardet.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

struct ByteOrderMark
{
    QByteArrayView bytes;
    const char* charset;
};

// UTF-32 before UTF-16: the one's mark begins with the other's.
constexpr auto byteOrderMarks = std::to_array<ByteOrderMark>({
    {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
});

// WHATWG Encoding, "names and labels": labels that mean more than they say.
constexpr auto aliases = std::to_array<std::pair<const char*, const char*>>({
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"x-gbk", "GB18030"},
    {"shift_jis", "CP932"},
    {"shift-jis", "CP932"},
    {"sjis", "CP932"},
    {"x-sjis", "CP932"},
    {"euc-kr", "CP949"},
    {"ks_c_5601-1987", "CP949"},
    {"big5", "BIG5-HKSCS"},
    {"x-mac-roman", "MACINTOSH"},
    {"x-mac-cyrillic", "MAC-CYRILLIC"},
});

// U+0080 to U+009F as windows-1252 has them; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
    0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0, 0x017E, 0x0178};

constexpr QByteArrayView replacement("\xEF\xBF\xBD");

bool isAscii(QByteArrayView bytes)
{
    const char* at = bytes.data();
    const char* end = at + bytes.size();
    for (; end - at >= 8; at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, at, 8);
        if (eight & 0x8080808080808080ULL)
            return false;
    }
    return std::all_of(at, end, [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// Length of the valid UTF-8 sequence at the front (Unicode, table 3-7); 0 when there is none.
qsizetype sequenceLength(const uchar* at, qsizetype available)
{
    const auto continues = [&](qsizetype i, uchar low = 0x80, uchar high = 0xBF) {
        return i < available && at[i] >= low && at[i] <= high;
    };
    const uchar c = at[0];
    if (c < 0x80)
        return 1;
    if (c >= 0xC2 && c <= 0xDF)
        return continues(1) ? 2 : 0;
    if (c >= 0xE0 && c <= 0xEF) {
        const uchar low = c == 0xE0 ? 0xA0 : 0x80;
        const uchar high = c == 0xED ? 0x9F : 0xBF;
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (c >= 0xF0 && c <= 0xF4) {
        const uchar low = c == 0xF0 ? 0x90 : 0x80;
        const uchar high = c == 0xF4 ? 0x8F : 0xBF;
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

struct Utf8Census
{
    qsizetype longSequences = 0; // of two bytes and more
    qsizetype broken = 0;
};

Utf8Census census(QByteArrayView bytes)
{
    Utf8Census counted;
    const auto* data = reinterpret_cast<const uchar*>(bytes.data());
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(data + i, bytes.size() - i);
        counted.longSequences += length > 1;
        counted.broken += length == 0;
        i += qMax<qsizetype>(1, length);
    }
    return counted;
}

QByteArray repairedUtf8(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    const auto* data = reinterpret_cast<const uchar*>(bytes.data());
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(data + i, bytes.size() - i);
        if (length == 0)
            text.append(replacement);
        else
            text.append(bytes.sliced(i, length));
        i += qMax<qsizetype>(1, length);
    }
    return text;
}

QByteArray converterName(const QByteArray& label)
{
    const QByteArray name = label.trimmed().toLower();
    const auto alias = std::ranges::find(aliases, name, [](const auto& entry) { return QByteArray(entry.first); });
    return alias != aliases.end() ? QByteArray(alias->second) : name;
}

/// Null when iconv does not know the charset.
QByteArray converted(QByteArrayView bytes, const QByteArray& charset)
{
    const iconv_t converter = iconv_open("UTF-8", charset.constData());
    if (converter == reinterpret_cast<iconv_t>(-1))
        return {};
    QByteArray text("");
    text.reserve(bytes.size());
    std::array<char, 16384> buffer;
    auto* in = const_cast<char*>(bytes.data());
    auto left = static_cast<size_t>(bytes.size());
    while (left > 0) {
        char* out = buffer.data();
        size_t room = buffer.size();
        const size_t done = iconv(converter, &in, &left, &out, &room);
        text.append(buffer.data(), out - buffer.data());
        if (done != static_cast<size_t>(-1) || errno == E2BIG)
            continue;
        text.append(replacement);
        ++in;
        --left;
    }
    iconv_close(converter);
    return text;
}

QByteArray detectedCharset(QByteArrayView bytes)
{
    constexpr qsizetype sample = 256 << 10;
    const auto odd = std::ranges::find_if(bytes, [](char c) { return static_cast<signed char>(c) < 0; });
    const QByteArrayView telling = bytes.sliced(qMax<qsizetype>(0, odd - bytes.begin() - 1024));
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, telling.data(), static_cast<size_t>(qMin(sample, telling.size())));
    uchardet_data_end(detector);
    const QByteArray charset = uchardet_get_charset(detector);
    uchardet_delete(detector);
    return charset;
}

QByteArray withoutC1Controls(QByteArray text)
{
    const auto isControl = [&](qsizetype i) { return i + 1 < text.size() && static_cast<uchar>(text[i + 1]) < 0xA0; };
    qsizetype next = text.indexOf('\xC2');
    while (next >= 0 && !isControl(next))
        next = text.indexOf('\xC2', next + 1);
    if (next < 0)
        return text;

    QByteArray clean = text.first(next);
    for (qsizetype i = next; i < text.size(); ++i) {
        if (text[i] != '\xC2' || !isControl(i)) {
            clean.append(text[i]);
            continue;
        }
        const char16_t meant = windows1252[static_cast<uchar>(text[++i]) - 0x80];
        clean.append(QString(QChar(meant ? meant : u'\uFFFD')).toUtf8());
    }
    return clean;
}

QByteArray decoded(const QByteArray& bytes, const QByteArray& declared)
{
    for (const ByteOrderMark& mark : byteOrderMarks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        const QByteArray rest = bytes.sliced(mark.bytes.size());
        if (qstrcmp(mark.charset, "UTF-8") != 0)
            return converted(rest, mark.charset);
        return isValidUtf8(rest) ? rest : repairedUtf8(rest);
    }
    const QByteArray named = converterName(declared);
    if (isAscii(bytes))
        return named.startsWith("iso-2022") ? converted(bytes, named) : bytes;

    const Utf8Census counted = census(bytes);
    if (counted.broken == 0)
        return bytes;
    // A slip of the pen in a text that otherwise is UTF-8, or says so.
    if (counted.longSequences > 8 * counted.broken || (named.startsWith("utf-8") && counted.longSequences >= counted.broken))
        return repairedUtf8(bytes);
    for (const QByteArray& charset : {named, converterName(detectedCharset(bytes)), QByteArray("windows-1252")}) {
        if (charset.isEmpty() || charset.startsWith("utf-16") || charset.startsWith("utf-8"))
            continue;
        if (QByteArray text = converted(bytes, charset); !text.isNull())
            return text;
    }
    return repairedUtf8(bytes);
}

} // namespace

bool isValidUtf8(QByteArrayView bytes)
{
    return isAscii(bytes) || census(bytes).broken == 0;
}

QByteArray charsetOf(const QString& mediaType)
{
    const qsizetype at = mediaType.indexOf("charset="_L1, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const QString value = mediaType.sliced(at + 8).section(u';', 0, 0).trimmed();
    return value.toLatin1().replace('"', "").replace('\'', "");
}

QByteArray charsetOfHtml(QByteArrayView html)
{
    const QByteArray head = html.first(qMin<qsizetype>(1024, html.size())).toByteArray().toLower();
    for (qsizetype meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 1)) {
        const qsizetype end = head.indexOf('>', meta);
        const QByteArray tag = head.sliced(meta, (end < 0 ? head.size() : end) - meta);
        qsizetype at = tag.indexOf("charset");
        if (at < 0)
            continue;
        at = tag.indexOf('=', at);
        if (at < 0)
            continue;
        const QByteArray value = tag.sliced(at + 1).replace('"', " ").replace('\'', " ").replace(';', " ").trimmed();
        return value.first(qMin(value.size(), std::ranges::find_if(value, [](char c) { return c == ' ' || c == '/'; }) - value.begin()));
    }
    return {};
}

QByteArray toUtf8(const QByteArray& bytes, const QByteArray& declaredCharset)
{
    return withoutC1Controls(decoded(bytes, declaredCharset));
}

} // namespace lectern
