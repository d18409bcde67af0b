// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtmlTokenizer.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace lectern {

namespace {

constexpr auto entities = std::to_array<std::pair<QByteArrayView, QByteArrayView>>({
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
});

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
}


qsizetype nameLength(QByteArrayView text)
{
    return std::ranges::find_if_not(text, isNameCharacter) - text.begin();
}

/// Where the tag's '>' is, quoted values skipped; -1 when it never ends.
qsizetype endOfTag(QByteArrayView tag)
{
    bool quoted = false;
    for (qsizetype i = 0; i < tag.size(); ++i) {
        if (tag[i] == '"')
            quoted = !quoted;
        else if (tag[i] == '>' && !quoted)
            return i;
    }
    return -1;
}

QString unescaped(QByteArrayView value)
{
    QString text = QString::fromUtf8(value);
    if (!text.contains(u'&'))
        return text;
    for (const auto& [entity, character] : entities | std::views::reverse)
        text.replace(QLatin1StringView(entity), QLatin1StringView(character));
    return text;
}

} // namespace

SemanticToken SemanticHtmlTokenizer::next()
{
    if (m_rest.isEmpty())
        return {};
    if (atTag())
        return takeTag();
    return m_rest.front() == '&' ? takeEntity() : takeText();
}

bool SemanticHtmlTokenizer::atTag() const
{
    if (m_rest.size() < 2 || m_rest[0] != '<')
        return false;
    return isLetter(m_rest[1]) || (m_rest[1] == '/' && m_rest.size() > 2 && isLetter(m_rest[2]));
}

SemanticToken SemanticHtmlTokenizer::takeTag()
{
    const qsizetype end = endOfTag(m_rest);
    // All that follows is text then: looking for an end again at each '<' would take quadratic time.
    if (end < 0)
        return {.type = SemanticToken::Type::Text, .text = std::exchange(m_rest, {})};

    const bool closes = m_rest[1] == '/';
    const QByteArrayView inside = m_rest.first(end).sliced(closes ? 2 : 1);
    m_rest = m_rest.sliced(end + 1);
    const qsizetype length = nameLength(inside);
    return {.type = closes ? SemanticToken::Type::Close : SemanticToken::Type::Open,
        .element = semanticElement(inside.first(length)),
        .attributes = inside.sliced(length)};
}

SemanticToken SemanticHtmlTokenizer::takeText()
{
    const auto end = std::find_if(m_rest.begin() + 1, m_rest.end(), [](char c) { return c == '<' || c == '&'; });
    const QByteArrayView text = m_rest.first(end - m_rest.begin());
    m_rest = m_rest.sliced(text.size());
    return {.type = SemanticToken::Type::Text, .text = text};
}

SemanticToken SemanticHtmlTokenizer::takeEntity()
{
    for (const auto& [entity, character] : entities) {
        if (m_rest.startsWith(entity)) {
            m_rest = m_rest.sliced(entity.size());
            return {.type = SemanticToken::Type::Text, .text = character};
        }
    }
    return takeText();
}

QString semanticAttribute(QByteArrayView attributes, QByteArrayView name)
{
    while (true) {
        attributes = attributes.sliced(std::ranges::find_if(attributes, isLetter) - attributes.begin());
        const qsizetype length = nameLength(attributes);
        if (length == 0)
            return {};
        const bool wanted = attributes.first(length) == name;
        attributes = attributes.sliced(length);
        if (!attributes.startsWith("=\""))
            continue;
        attributes = attributes.sliced(2);
        const qsizetype end = attributes.indexOf('"');
        if (wanted || end < 0)
            return wanted ? unescaped(attributes.first(end < 0 ? attributes.size() : end)) : QString();
        attributes = attributes.sliced(end + 1);
    }
}

} // namespace lectern
