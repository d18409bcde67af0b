// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Narrative.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lectern {
namespace {

constexpr std::size_t ExpectedTokens = 64; // around one quotation

enum class Role : quint8 { Other, InWord, Joining }; // Joining: in a word when a word character follows

constexpr Role asciiRole(char16_t c)
{
    const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    if (letter || c == u'@' || c == u'_' || c == u'#' || c == u'&' || c == u'$')
        return Role::InWord;
    return c == u'\'' || c == u'-' || c == u'.' ? Role::Joining : Role::Other;
}

constexpr std::array<Role, 128> AsciiRoles = [] {
    std::array<Role, 128> roles{};
    for (char16_t c = 0; c < roles.size(); ++c)
        roles[c] = asciiRole(c);
    return roles;
}();

Role roleOf(QChar c)
{
    if (c.unicode() < AsciiRoles.size())
        return AsciiRoles[c.unicode()];
    if (c == u'\u2019' || c == u'\u2010' || c == u'\u2011' || c == u'\u00AD')
        return Role::Joining;
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ? Role::InWord : Role::Other;
}

bool isWordCharacter(QChar c)
{
    return roleOf(c) == Role::InWord;
}

qsizetype wordEnd(QStringView text, qsizetype from, qsizetype limit)
{
    for (qsizetype i = from; i < limit; ++i) {
        const Role role = roleOf(text[i]);
        if (role == Role::Other || (role == Role::Joining && (i + 1 == limit || !isWordCharacter(text[i + 1]))))
            return i;
    }
    return limit;
}

/// Whether a period after the word belongs to it: "Sen.", "J.", "U.S.".
bool isAbbreviation(QStringView word, WordClasses classes)
{
    return (word.size() == 1 && word[0].isUpper()) || classes.testFlag(WordClass::Title) || word.contains(u'.');
}

std::optional<TokenKind> kindOfSign(char16_t c)
{
    switch (c) {
    case u',':
        return TokenKind::Comma;
    case u':':
        return TokenKind::Colon;
    case u'\u2013':
    case u'\u2014':
    case u'-':
        return TokenKind::Dash;
    case u'.':
    case u';':
    case u'?':
    case u'!':
    case u'\u2026':
        return TokenKind::Stop;
    case u'(':
    case u'[':
        return TokenKind::Open;
    case u')':
    case u']':
        return TokenKind::Close;
    case u'\n':
        return TokenKind::Paragraph;
    default:
        return {};
    }
}

} // namespace

bool Token::isPossessive(QStringView text) const
{
    const QStringView word = text.sliced(start, end - start);
    return word.endsWith(u"'s") || word.endsWith(u"’s") || word.endsWith(u"s'") || word.endsWith(u"s’");
}

Narrative::Narrative(QStringView text, std::span<const QuotedPassage> passages, const Lexicon& lexicon)
    : m_text(text), m_lexicon(lexicon)
{
    qsizetype at = 0;
    m_quoteTokens.reserve(passages.size());
    m_tokens.reserve(std::min(std::size_t(text.size()) / 4, passages.size() * ExpectedTokens));
    for (const QuotedPassage& passage : passages) {
        addGap(at, passage.range.start);
        m_quoteTokens.push_back(size());
        addPlain(TokenKind::Quote, passage.range.start, passage.range.end);
        at = passage.range.end;
    }
    addGap(at, text.size());
    addPlain(TokenKind::Paragraph, text.size(), text.size());
}

const Token& Narrative::operator[](qsizetype i) const
{
    static constexpr Token Outside{.kind = TokenKind::Paragraph};
    return i >= 0 && i < size() ? m_tokens[std::size_t(i)] : Outside;
}

void Narrative::addGap(qsizetype from, qsizetype to)
{
    if (to - from <= 2 * Reach)
        return cut(from, to);
    cut(from, from + Reach);
    addPlain(TokenKind::Stop, from + Reach, from + Reach);
    cut(to - Reach, to);
}

void Narrative::cut(qsizetype from, qsizetype to)
{
    while (from < to) {
        if (isWordCharacter(m_text[from]))
            from = addWord(from, to);
        else
            addSign(from++);
    }
}

qsizetype Narrative::addWord(qsizetype from, qsizetype to)
{
    qsizetype end = wordEnd(m_text, from, to);
    const QStringView word = m_text.sliced(from, end - from);
    const WordClasses classes = m_lexicon.classesOf(word);
    if (end + 2 < to && m_text[end] == u'.' && m_text[end + 1] == u' ' && isAbbreviation(word, classes))
        ++end;
    const bool capital = word[0].isUpper() || word[0] == u'@';
    m_tokens.push_back({.start = from, .end = end, .capital = capital, .classes = classes});
    return end;
}

void Narrative::addSign(qsizetype at)
{
    const bool insideName =
        m_text[at] == u'.' && at + 1 < m_text.size() && (m_text[at + 1] == u')' || m_text[at + 1] == u',');
    if (insideName) // "(D-R.I.)", "Inc.,"
        return;
    if (const auto kind = kindOfSign(m_text[at].unicode()))
        addPlain(*kind, at, at + 1);
}

void Narrative::addPlain(TokenKind kind, qsizetype start, qsizetype end)
{
    m_tokens.push_back({.start = start, .end = end, .kind = kind});
}

} // namespace lectern
