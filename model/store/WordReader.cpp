// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/WordReader.h"

#include "model/store/SearchText.h"

namespace lectern {

namespace {

bool isCombining(char32_t code)
{
    return code >= 0x300 && code <= 0x36f;
}

bool continuesWord(char32_t code)
{
    if (code < 0x80)
        return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') || (code >= U'0' && code <= U'9');
    return QChar::isLetterOrNumber(code) || QChar::category(code) == QChar::Other_PrivateUse || isCombining(code);
}

} // namespace

WordReader::Character WordReader::at(qsizetype position) const
{
    const QChar c = m_text[position];
    if (c.isHighSurrogate() && position + 1 < m_text.size() && m_text[position + 1].isLowSurrogate())
        return {.code = QChar::surrogateToUcs4(c, m_text[position + 1]), .units = 2};
    return {.code = c.unicode(), .units = 1};
}

bool WordReader::next()
{
    m_folded.resize(0);
    for (; m_position < m_text.size(); m_position = m_range.end) {
        const Character character = at(m_position);
        const bool alone = isCjk(character.code);
        const bool goesOn = !alone && continuesWord(character.code);
        if (!goesOn && !m_folded.isEmpty())
            return true;
        if (m_folded.isEmpty())
            m_range.start = m_position;
        m_range.end = m_position + character.units;
        if (goesOn || alone)
            append(character.code);
        if (alone) {
            m_position = m_range.end;
            return true;
        }
    }
    return !m_folded.isEmpty();
}

void WordReader::append(char32_t code)
{
    if (code < 0x80) {
        m_folded += QChar(static_cast<char16_t>(code >= U'A' && code <= U'Z' ? code + 32 : code));
        return;
    }
    if (isCombining(code))
        return;
    if (!isCjk(code) && QChar::decompositionTag(code) == QChar::Canonical)
        return append(QStringView(QChar::decomposition(code)).toUcs4().value(0));
    const char32_t lower = QChar::toCaseFolded(code);
    m_folded += QStringView(QChar::fromUcs4(lower));
}

} // namespace lectern
