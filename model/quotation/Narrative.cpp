// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Narrative.h"

#include <algorithm>
#include <optional>

namespace lectern {
namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool joinsWords(QChar c)
{
    return isApostrophe(c) || c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'.' || c == u'@' || c == u'_' ||
           c == u'\u00AD';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'@' || c == u'_' || c == u'#' || c == u'&' ||
           c == u'$';
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

Narrative::Narrative(QStringView text, std::span<const QuotedPassage> passages, const Lexicon& lexicon)
    : m_text(text), m_lexicon(lexicon)
{
    qsizetype at = 0;
    m_quoteTokens.reserve(passages.size());
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
    qsizetype end = from + 1;
    while (end < to && (isWordCharacter(m_text[end]) ||
                           (joinsWords(m_text[end]) && end + 1 < to && isWordCharacter(m_text[end + 1]))))
        ++end;
    QStringView word = m_text.sliced(from, end - from);
    const WordClasses classes = m_lexicon.classesOf(word);
    const bool abbreviated = end < to && m_text[end] == u'.' && (m_lexicon.isAbbreviation(word) || word.contains(u'.'));
    const bool sentenceGoesOn = abbreviated && end + 2 < to && m_text[end + 1] == u' ';
    if (sentenceGoesOn || (abbreviated && end + 1 < to && m_text[end + 1] == u','))
        ++end;
    m_tokens.push_back(
        {.start = from, .end = end, .capital = word[0].isUpper() || word[0] == u'@', .classes = classes});
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
