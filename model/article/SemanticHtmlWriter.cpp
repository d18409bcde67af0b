// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"

#include <algorithm>

namespace lectern {

namespace {

/// XML 1.0, production 2 (Char).
constexpr bool isAllowed(char32_t c)
{
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == u'\t' || c == u'\n' || c == u'\r';
}

/// Escapes UTF-16 into UTF-8 through a small buffer, for speed.
class Escaper final
{
public:
    explicit Escaper(QByteArray& out) : m_out(out) {}
    ~Escaper() { flush(); }
    Q_DISABLE_COPY_MOVE(Escaper)

    void write(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                put(QChar::surrogateToUcs4(text[i], text[i + 1]));
                ++i;
            } else {
                const bool whole = !text[i].isSurrogate() && isAllowed(text[i].unicode());
                put(whole ? text[i].unicode() : u'\uFFFD');
            }
        }
    }

private:
    void put(char32_t c)
    {
        if (m_used > int(sizeof m_buffer) - 8)
            flush();
        switch (c) {
        case u'&': return put("&amp;");
        case u'<': return put("&lt;");
        case u'>': return put("&gt;");
        case u'"': return put("&quot;");
        default: return encode(c);
        }
    }

    void put(const char* entity)
    {
        while (*entity)
            m_buffer[m_used++] = *entity++;
    }

    void encode(char32_t c)
    {
        if (c < 0x80)
            return byte(c);
        if (c < 0x800)
            return byte(0xC0 | c >> 6), continuation(c);
        if (c < 0x10000)
            return byte(0xE0 | c >> 12), continuation(c >> 6), continuation(c);
        byte(0xF0 | c >> 18), continuation(c >> 12), continuation(c >> 6), continuation(c);
    }

    void byte(char32_t value) { m_buffer[m_used++] = static_cast<char>(value); }
    void continuation(char32_t bits) { byte(0x80 | (bits & 0x3F)); }

    void flush()
    {
        m_out.append(m_buffer, m_used);
        m_used = 0;
    }

    QByteArray& m_out;
    char m_buffer[1024];
    int m_used = 0;
};

/// Most bytes of UTF-8. The others are looked at again.
bool standsForItself(char c)
{
    constexpr char beforeNoncharacters = '\xEF';
    return c != '&' && c != '<' && c != '>' && c != '"' && c != beforeNoncharacters && (static_cast<uchar>(c) >= 0x20 || isAllowed(static_cast<uchar>(c)));
}

struct Escape
{
    QByteArrayView written;
    qsizetype taken; // bytes for which it is written
};

Escape escapeAt(QByteArrayView utf8)
{
    constexpr QByteArrayView replacement("\xEF\xBF\xBD");
    switch (utf8.front()) {
    case '&': return {"&amp;", 1};
    case '<': return {"&lt;", 1};
    case '>': return {"&gt;", 1};
    case '"': return {"&quot;", 1};
    case '\xEF': break;
    default: return {replacement, 1};
    }
    const bool isNoncharacter = utf8.startsWith("\xEF\xBF\xBE") || utf8.startsWith("\xEF\xBF\xBF");
    return isNoncharacter ? Escape{replacement, 3} : Escape{utf8.first(1), 1};
}

void appendTag(QByteArray& html, QLatin1StringView tag,
    std::initializer_list<std::pair<QLatin1StringView, QStringView>> attributes)
{
    html.append('<').append(tag.data(), tag.size());
    for (const auto& [name, value] : attributes) {
        if (value.isEmpty())
            continue;
        html.append(' ').append(name.data(), name.size()).append("=\"");
        Escaper(html).write(value);
        html.append('"');
    }
    html.append('>');
}

} // namespace

void SemanticHtmlWriter::open(
    QLatin1StringView tag, std::initializer_list<std::pair<QLatin1StringView, QStringView>> attributes)
{
    appendTag(m_html, tag, attributes);
    m_open.append(tag);
}

void SemanticHtmlWriter::close()
{
    if (m_open.isEmpty())
        return;
    const QLatin1StringView tag = m_open.takeLast();
    m_html.append("</").append(tag.data(), tag.size()).append('>');
}

void SemanticHtmlWriter::closeAll()
{
    while (!m_open.isEmpty())
        close();
}

void SemanticHtmlWriter::single(
    QLatin1StringView tag, std::initializer_list<std::pair<QLatin1StringView, QStringView>> attributes)
{
    appendTag(m_html, tag, attributes);
}

void SemanticHtmlWriter::text(QStringView text)
{
    Escaper(m_html).write(text);
}

void SemanticHtmlWriter::utf8(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype plain = std::ranges::find_if_not(text, standsForItself) - text.begin();
        m_html.append(text.first(plain));
        if (plain == text.size())
            return;
        const Escape escape = escapeAt(text.sliced(plain));
        m_html.append(escape.written);
        text = text.sliced(plain + escape.taken);
    }
}

int SemanticHtmlWriter::depth() const
{
    return static_cast<int>(m_open.size());
}

QByteArray SemanticHtmlWriter::take()
{
    closeAll();
    return std::exchange(m_html, {});
}

} // namespace lectern
