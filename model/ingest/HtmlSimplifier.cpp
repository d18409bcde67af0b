// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/HtmlSimplifier.h"

#include "model/ingest/EmbeddedMedia.h"
#include "model/ingest/TagAttributes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace lectern {

namespace {

const QByteArray documentType("<!DOCTYPE html>");
constexpr int maximumAttributes = 24;
constexpr qsizetype mostCells = 100'000;
constexpr qsizetype maximumValue = 4 << 10;
constexpr qsizetype maximumImage = 7 << 20; // 5 MB as base64

// What the readers of the tree ask for.
constexpr auto usefulAttributes = std::to_array<std::string_view>({"align", "alt", "alttext", "aria-controls", "aria-hidden", "aria-level", "charset",
    "checked", "cite", "class", "colspan", "content", "data-embed", "data-hi-res-src", "data-lang", "data-language", "data-lazy",
    "data-lazy-src", "data-lazy-srcset", "data-orig-file", "data-original", "data-src", "data-srcset", "datetime", "dir", "disabled",
    "encoding", "epub:type", "height", "hidden", "href", "http-equiv", "id", "itemprop", "itemscope", "itemtype", "lang", "name",
    "property", "rel", "role", "rowspan", "src", "srcset", "start", "style", "summary", "title", "type", "value", "width"});
static_assert(std::ranges::is_sorted(usefulAttributes));

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isUseful(QByteArrayView name)
{
    std::array<char, 16> lower{};
    if (name.size() > qsizetype(lower.size()))
        return false;
    std::ranges::transform(name, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::ranges::binary_search(usefulAttributes, std::string_view(lower.data(), size_t(name.size())));
}

/// Elements whose content is no HTML, or nothing to read.
bool isSkipped(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_TEXTAREA: return true;
    default: return false;
    }
}

bool isMedia(GumboTag tag, QByteArrayView name)
{
    const bool player = tag == GUMBO_TAG_UNKNOWN && name.compare("lite-youtube", Qt::CaseInsensitive) == 0;
    return player || tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_VIDEO || tag == GUMBO_TAG_AUDIO ||
           tag == GUMBO_TAG_CANVAS;
}

/// Tags that change how gumbo goes on, to no use here.
bool isDropped(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_ISINDEX:
    case GUMBO_TAG_NEXTID:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_PLAINTEXT: return true;
    default: return false;
    }
}

GumboTag tagOf(QByteArrayView name)
{
    return gumbo_tagn_enum(name.data(), static_cast<unsigned>(name.size()));
}

/// A form is a division like any other here; the parser would let no second one stand in it.
QByteArrayView withoutForms(QByteArrayView name)
{
    return name.compare("form", Qt::CaseInsensitive) == 0 ? QByteArrayView("div") : name;
}

bool isTemplate(QByteArrayView name)
{
    return name.compare("template", Qt::CaseInsensitive) == 0;
}

/// The tree of a component, with what it shows, as the standard and browsers write it (WHATWG HTML, 4.12.3).
bool isComponentTree(QByteArrayView attributes)
{
    return std::ranges::any_of(std::initializer_list<QByteArrayView>{"shadowrootmode", "shadowroot", "shadowmode"},
        [&](QByteArrayView name) { return !TagAttributes::valueOf(attributes, name).isNull(); });
}

QByteArrayView tagName(QByteArrayView inside)
{
    const auto end = std::ranges::find_if(inside, [](char c) { return isSpace(c) || c == '/' || c == '>'; });
    return inside.first(end - inside.begin());
}

bool isHiding(QByteArrayView style)
{
    const QByteArray lower = style.toByteArray().toLower();
    return lower.contains("display") || lower.contains("visibility");
}

} // namespace

SimplifiedHtml HtmlSimplifier::simplify(QByteArrayView html)
{
    HtmlSimplifier simplifier(html);
    simplifier.run();
    return std::move(simplifier.m_result);
}

void HtmlSimplifier::run()
{
    m_piece.append(documentType);
    while (m_at < m_html.size()) {
        const void* found = std::memchr(m_html.data() + m_at, '<', size_t(m_html.size() - m_at));
        const qsizetype tag = found ? static_cast<const char*>(found) - m_html.data() : m_html.size();
        writeText(m_html.sliced(m_at, tag - m_at));
        m_at = tag;
        if (found)
            takeMarkup();
    }
    m_result.pieces.append(std::move(m_piece));
}

/// A tree takes about 700 bytes for each node; the page may take a few times its size.
qsizetype HtmlSimplifier::mostNodesOf(QByteArrayView html)
{
    return 40'000 + html.size() / 400;
}

void HtmlSimplifier::writeText(QByteArrayView text)
{
    m_piece.append(text);
    m_nodes += !text.isEmpty();
}

/// Goes on in a new piece with the same elements open.
void HtmlSimplifier::cut()
{
    m_stack.writeEndTags();
    m_result.pieces.append(std::exchange(m_piece, documentType));
    m_stack.writeStartTags();
    m_nodes = 0;
}

void HtmlSimplifier::takeMarkup()
{
    const char next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : '\0';
    if (isLetter(next))
        return takeStartTag();
    if (next == '/')
        return takeEndTag();
    if (next == '!' || next == '?')
        return skipDeclaration();
    m_piece.append("&lt;");
    ++m_at;
}

void HtmlSimplifier::skipDeclaration()
{
    if (m_html.sliced(m_at).startsWith("<!--") && m_commentsEnd) {
        const qsizetype end = m_html.indexOf("-->", m_at + 2);
        m_commentsEnd = end >= 0;
        m_at = end >= 0 ? end + 3 : m_at + 4;
        return;
    }
    const qsizetype end = m_html.indexOf('>', m_at);
    m_at = end < 0 ? m_html.size() : end + 1;
}

/// Just past the tag's '>', quoted values skipped; the end of all when there is none.
qsizetype HtmlSimplifier::endOfTag(qsizetype from) const
{
    char quote = 0;
    bool afterEquals = false;
    for (qsizetype i = from; i < m_html.size(); ++i) {
        const char c = m_html[i];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '>') {
            return i + 1;
        } else if (afterEquals && (c == '"' || c == '\'')) {
            quote = c;
        }
        afterEquals = c == '=' || (afterEquals && isSpace(c));
    }
    return m_html.size();
}

/// What a component shows is a division of the page; other templates show nothing.
QByteArrayView HtmlSimplifier::opened(QByteArrayView name, QByteArrayView attributes)
{
    if (!isTemplate(name))
        return name;
    m_templates.append(isComponentTree(attributes));
    return m_templates.last() ? QByteArrayView("div") : name;
}

QByteArrayView HtmlSimplifier::closed(QByteArrayView name)
{
    if (!isTemplate(name) || m_templates.isEmpty())
        return name;
    return m_templates.takeLast() ? QByteArrayView("div") : name;
}

void HtmlSimplifier::takeStartTag()
{
    const qsizetype end = endOfTag(m_at + 1);
    const QByteArrayView inside = m_html.sliced(m_at + 1, qMax<qsizetype>(0, end - m_at - 2));
    m_at = end;
    const qsizetype nameLength = tagName(inside).size();
    const QByteArrayView name = opened(withoutForms(inside.first(nameLength)), inside.sliced(nameLength));
    const GumboTag tag = tagOf(name);
    if (isMedia(tag, name))
        return takeMedia(inside);
    if (isDropped(tag) || name.size() > 64 || (isSkipped(tag) && skipRawText(tag, inside)))
        return;
    if (isTablePart(tag) && takeTablePart(tag))
        return;
    if (++m_nodes > m_mostNodes)
        cut();
    if (m_stack.open(tag, name))
        writeStartTag(name, inside.sliced(nameLength));
}

/// Each cell costs far more than its text. Past the most that are kept, a row is a paragraph, with a space between its cells.
bool HtmlSimplifier::takeTablePart(GumboTag tag)
{
    if (!isPastTables()) {
        m_cells += isCellTag(tag);
        if (isPastTables())
            m_stack.closeTables();
    }
    if (!isPastTables())
        return false;
    if (isCellTag(tag)) {
        m_piece.append(' ');
    } else if (++m_nodes; m_stack.open(GUMBO_TAG_P, "p")) {
        m_piece.append("<p>");
    }
    return true;
}

bool HtmlSimplifier::isPastTables() const
{
    return m_cells > mostCells;
}

/// A frame, a video, a recording or a drawing, which stands for itself as an image.
void HtmlSimplifier::takeMedia(QByteArrayView startTag)
{
    const QByteArrayView name = tagName(startTag);
    const GumboTag tag = tagOf(name);
    const qsizetype end = m_endless.contains(tag) ? -1 : endOfElement(name, m_at);
    if (end < 0)
        m_endless.append(tag);
    const QByteArrayView content = end < 0 ? QByteArrayView() : m_html.sliced(m_at, end - m_at);
    m_piece.append(embeddedMedia(name, startTag.sliced(name.size()), content));
    ++m_nodes;
    if (end >= 0)
        m_at = endOfTag(end);
}

/// Formulas that a script typesets: "math/tex".
void HtmlSimplifier::takeFormula(QByteArrayView tex)
{
    const QString text = QString::fromUtf8(tex).trimmed();
    if (!text.isEmpty() && tex.size() < maximumValue)
        m_piece.append("<math alttext=\"").append(text.toHtmlEscaped().toUtf8()).append("\"></math>");
    ++m_nodes;
}

bool HtmlSimplifier::skipRawText(GumboTag tag, QByteArrayView startTag)
{
    const bool closesItself = tag == GUMBO_TAG_SVG && startTag.endsWith('/');
    if (closesItself || m_endless.contains(tag))
        return true;
    const qsizetype end = endOfElement(tagName(startTag), m_at);
    if (end < 0) {
        m_endless.append(tag);
        return true;
    }
    if (tag == GUMBO_TAG_SCRIPT && startTag.contains("ld+json"))
        m_result.jsonLd.append(m_html.sliced(m_at, end - m_at).toByteArray());
    else if (tag == GUMBO_TAG_SCRIPT && startTag.contains("math/tex"))
        takeFormula(m_html.sliced(m_at, end - m_at));
    else if (tag == GUMBO_TAG_STYLE)
        addSharedImages(m_result.images, m_html.sliced(m_at, end - m_at));
    m_at = endOfTag(end);
    return true;
}

/// Where the end tag begins; -1 when there is none.
qsizetype HtmlSimplifier::endOfElement(QByteArrayView name, qsizetype from)
{
    for (qsizetype at = m_html.indexOf("</", from); at >= 0; at = m_html.indexOf("</", at + 2)) {
        const QByteArrayView rest = m_html.sliced(at + 2);
        if (rest.size() >= name.size() && rest.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return at;
    }
    return -1;
}

void HtmlSimplifier::takeEndTag()
{
    const bool isTag = m_at + 2 < m_html.size() && isLetter(m_html[m_at + 2]);
    const qsizetype end = endOfTag(m_at + 2);
    const QByteArrayView name =
        isTag ? closed(withoutForms(tagName(m_html.sliced(m_at + 2, end - m_at - 2)))) : QByteArrayView();
    m_at = end;
    if (!isTag || name.size() > 64)
        return;
    if (const GumboTag tag = tagOf(name); tag == GUMBO_TAG_BR)
        m_piece.append("<br>");
    else if (tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_HTML && !(isTablePart(tag) && isPastTables()))
        m_stack.close(tag, name);
}

void HtmlSimplifier::writeStartTag(QByteArrayView name, QByteArrayView attributes)
{
    m_piece.append('<').append(name);
    writeAttributes(attributes);
    m_piece.append('>');
}

void HtmlSimplifier::writeAttributes(QByteArrayView attributes)
{
    TagAttributes all(attributes);
    for (int written = 0; written < maximumAttributes && all.next();) {
        if (isUseful(all.name())) {
            writeAttribute(all.name(), all.value());
            ++written;
        }
    }
}

void HtmlSimplifier::writeAttribute(QByteArrayView name, QByteArrayView value)
{
    const bool image = value.trimmed().startsWith("data:");
    if (value.size() > (image ? maximumImage : maximumValue))
        return;
    if (name.compare("style", Qt::CaseInsensitive) == 0 && !isHiding(value) && !showsSharedImage(value))
        return;
    const char quote = value.contains('"') ? '\'' : '"';
    if (value.contains(quote))
        return;
    m_piece.append(' ').append(name).append('=').append(quote).append(value).append(quote);
}

} // namespace lectern
