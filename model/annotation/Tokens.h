// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <span>
#include <vector>

namespace lectern::anchoring {

/// What stands before a token, the weaker first.
enum class Break : quint8 { None, Space, Sentence, Line, Paragraph };

/// A word, one CJK character or one mark of punctuation. Two tokens with the same key read the same: case, the shapes of
/// quote marks, dashes and wide forms, and characters that cannot be seen make no difference.
struct Token
{
    qint32 start = 0; // UTF-16 units into the text
    qint32 length = 0;
    quint32 key = 0;
    qint16 weight = 0; // how much it says: characters of a word, 3 for a CJK character, 1 for a mark
    bool isWord = false;
    Break before = Break::Paragraph;

    [[nodiscard]] qint32 end() const { return start + length; }
};

using TokenSpan = std::span<const Token>;

/// A text cut into tokens; white space stands between them. The text must outlive it.
class Tokens final
{
public:
    explicit Tokens(QStringView text);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] QStringView text(const Token& token) const { return m_text.sliced(token.start, token.length); }
    [[nodiscard]] TokenSpan all() const { return m_tokens; }
    [[nodiscard]] const Token& operator[](qsizetype i) const { return m_tokens[static_cast<std::size_t>(i)]; }
    [[nodiscard]] qsizetype size() const { return std::ssize(m_tokens); }
    /// Index of the first token that ends behind the offset; size() when there is none. O(log n).
    [[nodiscard]] qsizetype after(qsizetype offset) const;

private:
    QStringView m_text;
    std::vector<Token> m_tokens;
};

} // namespace lectern::anchoring
