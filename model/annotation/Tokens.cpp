// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/Tokens.h"

#include "model/annotation/Folding.h"

#include <QString>
#include <algorithm>

namespace lectern::anchoring {

namespace {

/// FNV-1a over folded units, with a last mix so that all bits take part.
class KeyHash final
{
public:
    void add(char16_t unit) { m_hash = (m_hash ^ unit) * 16777619u; }
    [[nodiscard]] quint32 value() const { return (m_hash ^ (m_hash >> 15)) * 0x2c1b3c6du; }

private:
    quint32 m_hash = 2166136261u;
};

bool isCombining(char16_t unit)
{
    return unit >= 0x300 && unit <= 0x36f;
}

quint32 keyOf(QStringView word)
{
    KeyHash hash;
    for (const QChar character : word) {
        if (glyphOf(character.unicode()) != Glyph::Invisible)
            hash.add(folded(character.unicode()));
    }
    return hash.value();
}

quint32 composedKeyOf(QStringView word)
{
    return keyOf(word.toString().normalized(QString::NormalizationForm_C));
}

qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const Glyph glyph = glyphOf(text.at(at).unicode());
        if (glyph != Glyph::Letter && glyph != Glyph::Invisible)
            break;
        ++at;
    }
    while (glyphOf(text.at(at - 1).unicode()) == Glyph::Invisible)
        --at;
    return at;
}

Token tokenOf(QStringView text, qsizetype start, Glyph glyph)
{
    const qsizetype end = glyph == Glyph::Letter ? wordEnd(text, start) : start + 1;
    const QStringView word = text.sliced(start, end - start);
    const bool decomposed = std::ranges::any_of(word, [](QChar c) { return isCombining(c.unicode()); });
    const qsizetype weight = glyph == Glyph::Letter ? std::min<qsizetype>(word.size(), 64) : glyph == Glyph::Ideograph ? 3 : 1;
    return {
        .start = static_cast<qint32>(start),
        .length = static_cast<qint32>(word.size()),
        .key = decomposed ? composedKeyOf(word) : keyOf(word),
        .weight = static_cast<qint16>(weight),
        .isWord = glyph != Glyph::Mark,
    };
}

bool endsSentence(char16_t unit)
{
    return QStringView(u".!?\u2026\u3002\uff01\uff1f").contains(QChar(unit));
}

/// What the gap between two tokens is.
Break breakBetween(QStringView text, const Token& before, qsizetype start)
{
    const QStringView gap = text.sliced(before.end(), start - before.end());
    const qsizetype lines = gap.count(u'\n');
    if (lines > 0)
        return lines > 1 ? Break::Paragraph : Break::Line;
    const char16_t last = text.at(before.end() - 1).unicode();
    if (endsSentence(last) && (!gap.isEmpty() || last > 0x3000))
        return Break::Sentence;
    return gap.isEmpty() ? Break::None : Break::Space;
}

} // namespace

Tokens::Tokens(QStringView text) : m_text(text)
{
    m_tokens.reserve(static_cast<std::size_t>(text.size() / 5 + 1));
    for (qsizetype at = 0; at < text.size();) {
        const Glyph glyph = glyphOf(text.at(at).unicode());
        if (glyph == Glyph::Space || glyph == Glyph::Invisible) {
            ++at;
            continue;
        }
        Token token = tokenOf(text, at, glyph);
        if (!m_tokens.empty())
            token.before = breakBetween(text, m_tokens.back(), at);
        m_tokens.push_back(token);
        at = m_tokens.back().end();
    }
}

qsizetype Tokens::after(qsizetype offset) const
{
    return std::ranges::partition_point(m_tokens, [offset](const Token& token) { return token.end() <= offset; })
        - m_tokens.begin();
}

} // namespace lectern::anchoring
