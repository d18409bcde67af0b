// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/XhtmlRewriter.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

bool isXmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Elements without content, in HTML.
bool isVoid(QByteArrayView name)
{
    static constexpr auto names = std::to_array<QByteArrayView>(
        {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"});
    return std::ranges::any_of(names, [&](QByteArrayView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

QByteArrayView elementName(QByteArrayView tag)
{
    const auto end = std::ranges::find_if(tag, [](char c) { return isXmlSpace(c) || c == '/'; });
    return tag.first(end - tag.begin());
}

/// Elements that stand in no drawing: one was left open, or holds a text (HTML, "any other start tag" in foreign content).
bool endsSvg(QByteArrayView name)
{
    return name == "p" || name == "div" || name == "body" || name == "section" || name == "h1" || name == "h2";
}

QByteArray escapedText(QByteArrayView text)
{
    return text.toByteArray().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

QByteArrayView tagAttribute(QByteArrayView tag, QByteArrayView name)
{
    for (qsizetype at = elementName(tag).size(); at < tag.size();) {
        const auto skip = [&](auto passes) {
            const qsizetype from = at;
            while (at < tag.size() && passes(tag[at]))
                ++at;
            return tag.sliced(from, at - from);
        };
        skip([](char c) { return isXmlSpace(c) || c == '/' || c == '='; });
        const QByteArrayView found = skip([](char c) { return !isXmlSpace(c) && c != '=' && c != '/'; });
        skip(isXmlSpace);
        if (at >= tag.size() || tag[at] != '=')
            continue;
        ++at;
        skip(isXmlSpace);
        const char quote = at < tag.size() ? tag[at] : '\0';
        const bool quoted = quote == '"' || quote == '\'';
        at += quoted;
        const QByteArrayView value = skip([&](char c) { return quoted ? c != quote : !isXmlSpace(c); });
        at += quoted;
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray XhtmlRewriter::htmlOf(QByteArrayView xhtml)
{
    XhtmlRewriter rewriter(xhtml);
    rewriter.run();
    return std::move(rewriter.m_out);
}

void XhtmlRewriter::run()
{
    m_out.reserve(m_in.size());
    while (m_at < m_in.size()) {
        const qsizetype found = m_in.indexOf('<', m_at);
        const qsizetype tag = found < 0 ? m_in.size() : found;
        if (m_svg == 0)
            m_out.append(m_in.sliced(m_at, tag - m_at));
        m_at = tag;
        if (found >= 0)
            takeMarkup();
    }
}

void XhtmlRewriter::takeMarkup()
{
    const char next = m_at + 1 < m_in.size() ? m_in[m_at + 1] : '\0';
    if (next == '!' || next == '?')
        return takeDeclaration();
    if (next == '/' || isNameStart(next))
        return takeTag();
    m_out.append("&lt;");
    ++m_at;
}

void XhtmlRewriter::takeDeclaration()
{
    const QByteArrayView rest = m_in.sliced(m_at);
    if (rest.startsWith("<!--"))
        return skipPast("-->");
    if (rest.startsWith("<?"))
        return skipPast("?>");
    if (constexpr QByteArrayView data("<![CDATA["); rest.startsWith(data)) {
        const qsizetype start = m_at + data.size();
        skipPast("]]>");
        if (m_svg == 0)
            m_out.append(escapedText(m_in.sliced(start, qMax<qsizetype>(0, m_at - 3 - start))));
        return;
    }
    if (const qsizetype end = rest.indexOf('>'); rest.first(qMax<qsizetype>(0, end)).contains('['))
        skipPast("]");
    skipPast(">");
}

/// To the end of all when it is not found.
void XhtmlRewriter::skipPast(QByteArrayView end)
{
    const qsizetype found = m_in.indexOf(end, m_at);
    m_at = found < 0 ? m_in.size() : found + end.size();
}

/// Where the '>' of the tag stands, quoted values skipped.
qsizetype XhtmlRewriter::endOfTag() const
{
    char quote = 0;
    for (qsizetype i = m_at + 1; i < m_in.size(); ++i) {
        const char c = m_in[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '>')
            return i;
        else if ((c == '"' || c == '\'') && (m_in[i - 1] == '=' || isXmlSpace(m_in[i - 1])))
            quote = c;
    }
    return m_in.size();
}

void XhtmlRewriter::takeTag()
{
    const qsizetype end = endOfTag();
    const bool closing = m_in[m_at + 1] == '/';
    QByteArrayView tag = m_in.sliced(m_at + 1 + closing, qMax<qsizetype>(0, end - m_at - 1 - closing));
    m_at = qMin(end + 1, m_in.size());
    const QByteArrayView name = elementName(tag);
    const bool empty = tag.endsWith('/');
    if (name.compare("svg", Qt::CaseInsensitive) == 0) {
        m_svg = closing ? qMax(0, m_svg - 1) : m_svg + !empty;
        return;
    }
    if (endsSvg(name))
        m_svg = 0;
    if (m_svg > 0)
        return takeImageOfSvg(tag);
    if (isVoid(name) && closing)
        return;
    m_out.append(closing ? "</" : "<").append(tag).append('>');
    if (empty && !closing && !isVoid(name)) {
        m_out.chop(2);
        m_out.append("></").append(name).append('>');
    }
}

void XhtmlRewriter::takeImageOfSvg(QByteArrayView tag)
{
    if (elementName(tag) != "image")
        return;
    const QByteArrayView linked = tagAttribute(tag, "xlink:href");
    const QByteArrayView source = linked.isEmpty() ? tagAttribute(tag, "href") : linked;
    if (!source.isEmpty() && !source.contains('"'))
        m_out.append("<img src=\"").append(source).append("\">");
}

} // namespace lectern
