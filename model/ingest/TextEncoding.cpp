// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/TextEncoding.h"

#include "model/ingest/TagAttributes.h"
#include "model/ingest/TwiceEncodedText.h"

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

// WHATWG Encoding, "names and labels": what labels mean, by the names that iconv knows. Those that mean themselves are
// left out.
constexpr auto aliases = std::to_array<std::pair<const char*, const char*>>({
    {"ansi_x3.4-1968", "windows-1252"}, {"ascii", "windows-1252"}, {"cp1252", "windows-1252"}, {"cp819", "windows-1252"},
    {"csisolatin1", "windows-1252"}, {"ibm819", "windows-1252"}, {"iso-8859-1", "windows-1252"}, {"iso-ir-100", "windows-1252"},
    {"iso8859-1", "windows-1252"}, {"iso88591", "windows-1252"}, {"iso_8859-1", "windows-1252"}, {"l1", "windows-1252"},
    {"latin-1", "windows-1252"}, {"latin1", "windows-1252"}, {"us-ascii", "windows-1252"}, {"x-cp1252", "windows-1252"},
    {"x-user-defined", "windows-1252"},
    {"cp1250", "windows-1250"}, {"x-cp1250", "windows-1250"},
    {"cp1251", "windows-1251"}, {"x-cp1251", "windows-1251"},
    {"cp1253", "windows-1253"}, {"x-cp1253", "windows-1253"},
    {"cp1254", "windows-1254"}, {"csisolatin5", "windows-1254"}, {"iso-8859-9", "windows-1254"}, {"iso-ir-148", "windows-1254"},
    {"iso8859-9", "windows-1254"}, {"iso_8859-9", "windows-1254"}, {"l5", "windows-1254"}, {"latin5", "windows-1254"},
    {"x-cp1254", "windows-1254"},
    {"cp1255", "windows-1255"}, {"x-cp1255", "windows-1255"},
    {"cp1256", "windows-1256"}, {"x-cp1256", "windows-1256"},
    {"cp1257", "windows-1257"}, {"x-cp1257", "windows-1257"},
    {"cp1258", "windows-1258"}, {"x-cp1258", "windows-1258"},
    {"dos-874", "windows-874"}, {"iso-8859-11", "windows-874"}, {"iso8859-11", "windows-874"}, {"tis-620", "windows-874"},
    {"iso_8859-2", "ISO-8859-2"}, {"iso88592", "ISO-8859-2"}, {"l2", "ISO-8859-2"}, {"latin2", "ISO-8859-2"},
    {"cyrillic", "ISO-8859-5"}, {"iso_8859-5", "ISO-8859-5"},
    {"arabic", "ISO-8859-6"}, {"iso_8859-6", "ISO-8859-6"}, {"asmo-708", "ISO-8859-6"},
    {"greek", "ISO-8859-7"}, {"greek8", "ISO-8859-7"}, {"iso_8859-7", "ISO-8859-7"}, {"sun_eu_greek", "ISO-8859-7"},
    {"hebrew", "ISO-8859-8"}, {"iso-8859-8-i", "ISO-8859-8"}, {"iso-8859-8-e", "ISO-8859-8"}, {"iso_8859-8", "ISO-8859-8"},
    {"logical", "ISO-8859-8"}, {"visual", "ISO-8859-8"},
    {"iso_8859-15", "ISO-8859-15"}, {"l9", "ISO-8859-15"}, {"latin-9", "ISO-8859-15"},
    {"chinese", "GB18030"}, {"csgb2312", "GB18030"}, {"gb2312", "GB18030"}, {"gb_2312", "GB18030"}, {"gb_2312-80", "GB18030"},
    {"gbk", "GB18030"}, {"iso-ir-58", "GB18030"}, {"x-gbk", "GB18030"},
    {"big5", "BIG5-HKSCS"}, {"big5-hkscs", "BIG5-HKSCS"}, {"cn-big5", "BIG5-HKSCS"}, {"csbig5", "BIG5-HKSCS"},
    {"x-x-big5", "BIG5-HKSCS"},
    {"csshiftjis", "CP932"}, {"ms932", "CP932"}, {"ms_kanji", "CP932"}, {"shift-jis", "CP932"}, {"shift_jis", "CP932"},
    {"sjis", "CP932"}, {"windows-31j", "CP932"}, {"x-sjis", "CP932"},
    {"cseucpkdfmtjapanese", "EUC-JP"}, {"x-euc-jp", "EUC-JP"},
    {"cseuckr", "CP949"}, {"csksc56011987", "CP949"}, {"euc-kr", "CP949"}, {"iso-ir-149", "CP949"}, {"korean", "CP949"},
    {"ks_c_5601-1987", "CP949"}, {"ks_c_5601-1989", "CP949"}, {"ksc5601", "CP949"}, {"ksc_5601", "CP949"}, {"windows-949", "CP949"},
    {"koi", "KOI8-R"}, {"koi8", "KOI8-R"}, {"koi8_r", "KOI8-R"}, {"cskoi8r", "KOI8-R"},
    {"koi8-ru", "KOI8-U"},
    {"866", "IBM866"}, {"cp866", "IBM866"}, {"csibm866", "IBM866"},
    {"mac", "MACINTOSH"}, {"x-mac-roman", "MACINTOSH"}, {"csmacintosh", "MACINTOSH"},
    {"x-mac-cyrillic", "MAC-CYRILLIC"}, {"x-mac-ukrainian", "MAC-CYRILLIC"},
    {"csunicode", "UTF-16LE"}, {"iso-10646-ucs-2", "UTF-16LE"}, {"ucs-2", "UTF-16LE"}, {"unicode", "UTF-16LE"},
    {"unicodefeff", "UTF-16LE"}, {"utf-16", "UTF-16LE"}, {"utf-16le", "UTF-16LE"},
    {"unicodefffe", "UTF-16BE"}, {"utf-16be", "UTF-16BE"},
    {"unicode-1-1-utf-8", "UTF-8"}, {"unicode11utf8", "UTF-8"}, {"unicode20utf8", "UTF-8"}, {"utf8", "UTF-8"},
    {"x-unicode20utf8", "UTF-8"}, {"utf-8", "UTF-8"},
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

/// UTF-16 without a mark: mostly Latin, every other byte is zero.
QByteArray utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(qMin<qsizetype>(1024, bytes.size() & ~1));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[size_t(i % 2)] += sample[i] == '\0';
    const qsizetype most = sample.size() / 2 * 7 / 10;
    if (sample.size() < 8 || (zeros[0] > most) == (zeros[1] > most))
        return {};
    return zeros[1] > most ? "UTF-16LE" : "UTF-16BE";
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
    if (const QByteArray wide = utf16WithoutMark(bytes); !wide.isEmpty())
        return converted(bytes, wide);
    const QByteArray named = converterName(declared);
    if (isAscii(bytes))
        return named.startsWith("iso-2022-jp") ? converted(bytes, named) : bytes;

    const Utf8Census counted = census(bytes);
    if (counted.broken == 0)
        return bytes;
    // A slip of the pen in a text that otherwise is UTF-8, or says so.
    if (counted.longSequences > 8 * counted.broken || (named == "UTF-8" && counted.longSequences >= counted.broken))
        return repairedUtf8(bytes);
    for (const QByteArray& charset : {named, converterName(detectedCharset(bytes)), QByteArray("windows-1252")}) {
        if (charset.isEmpty() || charset == "UTF-8" || (charset.startsWith("UTF-16") && bytes.size() % 2 != 0) || charset.startsWith("utf-"))
            continue;
        if (QByteArray text = converted(bytes, charset); !text.isNull())
            return text;
    }
    return repairedUtf8(bytes);
}

/// Its charset attribute, or the parameter of its content if that stands for a header.
QByteArray charsetOfMeta(QByteArrayView attributes)
{
    const QByteArrayView charset = TagAttributes::valueOf(attributes, "charset");
    if (!charset.isEmpty())
        return charset.toByteArray().trimmed();
    const bool header = TagAttributes::valueOf(attributes, "http-equiv").trimmed() == "content-type";
    return header ? charsetOf(QString::fromLatin1(TagAttributes::valueOf(attributes, "content"))) : QByteArray();
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
    for (qsizetype at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
        if (head.sliced(at).startsWith("<!--")) {
            at = head.indexOf("-->", at + 2);
            if (at < 0)
                return {};
        } else if (head.sliced(at).startsWith("<meta")) {
            const qsizetype end = head.indexOf('>', at);
            const QByteArray charset = charsetOfMeta(QByteArrayView(head).sliced(at + 5, (end < 0 ? head.size() : end) - at - 5));
            if (!charset.isEmpty()) // a page that can be read so far is no UTF-16
                return converterName(charset).startsWith("UTF-16") ? QByteArray("utf-8") : charset;
        }
    }
    return {};
}

QByteArray toUtf8(const QByteArray& bytes, const QByteArray& declaredCharset)
{
    return withoutC1Controls(encodedOnce(decoded(bytes, declaredCharset)));
}

} // namespace lectern
