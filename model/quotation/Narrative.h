// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/quotation/Lexicon.h"
#include "model/quotation/QuoteMarks.h"

#include <QStringView>
#include <span>
#include <vector>

namespace lectern {

enum class TokenKind : quint8 {
    Word,
    Comma,
    Colon,
    Dash,
    Stop, // . ; ? ! and a stretch that was left out
    Open, // ( [
    Close,
    Quote,     // a whole quoted passage
    Paragraph, // the end of one
};

struct Token
{
    qsizetype start = 0;
    qsizetype end = 0;
    TokenKind kind = TokenKind::Word;
    bool capital = false;
    WordClasses classes = {};

    [[nodiscard]] bool is(WordClass wordClass) const { return classes.testFlag(wordClass); }
    [[nodiscard]] bool isWord() const { return kind == TokenKind::Word; }
    /// Whether the text between two stretches that were cut up was left out here.
    [[nodiscard]] bool isGap() const { return kind == TokenKind::Stop && start == end; }
    /// "Field's", "the fishers'".
    [[nodiscard]] bool isPossessive(QStringView text) const;
};

/// The narrator's words around quotations, as tokens; each quoted passage is one token. Only the surroundings of
/// quotations are cut up (Reach characters on either side), so that the cost lies in the quotations and not in the
/// length of the text.
class Narrative final
{
public:
    static constexpr qsizetype Reach = 500;

    Narrative(QStringView text, std::span<const QuotedPassage> passages, const Lexicon& lexicon);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] QStringView text(const Token& token) const
    {
        return m_text.sliced(token.start, token.end - token.start);
    }
    /// The text from the first to the last token.
    [[nodiscard]] QStringView text(qsizetype first, qsizetype last) const
    {
        return m_text.sliced((*this)[first].start, (*this)[last].end - (*this)[first].start);
    }
    [[nodiscard]] const std::vector<Token>& tokens() const { return m_tokens; }
    /// The token, or the end of a paragraph where there is none.
    [[nodiscard]] const Token& operator[](qsizetype i) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_tokens.size()); }
    /// Index of the token of the n-th passage.
    [[nodiscard]] qsizetype tokenOf(std::size_t passage) const { return m_quoteTokens[passage]; }
    [[nodiscard]] const Lexicon& lexicon() const { return m_lexicon; }

private:
    void addGap(qsizetype from, qsizetype to);
    void cut(qsizetype from, qsizetype to);
    qsizetype addWord(qsizetype from, qsizetype to);
    void addSign(qsizetype at);
    void addPlain(TokenKind kind, qsizetype start, qsizetype end);

    QStringView m_text;
    const Lexicon& m_lexicon;
    std::vector<Token> m_tokens;
    std::vector<qsizetype> m_quoteTokens;
};

} // namespace lectern
