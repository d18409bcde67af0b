// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleContent.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace lectern {

namespace {

bool isBoundary(QStringView text, qsizetype offset)
{
    // A grapheme is short: a window does for a text of any size. It opens after a white space if there is one.
    constexpr qsizetype reach = 256;
    const qsizetype from = qMax<qsizetype>(0, offset - reach);
    const qsizetype to = qMin(text.size(), offset + reach);
    const auto before = text.sliced(from, offset - from);
    const auto space = std::find_if(before.rbegin(), before.rend(), [](QChar c) { return c.isSpace(); });
    const qsizetype start = from + (before.rend() - space);
    if (start == offset)
        return offset == 0 || offset == text.size() || !text[offset].isMark();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data() + start, to - start);
    finder.setPosition(offset - start);
    return finder.isAtBoundary();
}

bool isWide(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

} // namespace

qsizetype blockAt(const ArticleContent& content, qsizetype offset)
{
    if (content.blocks.isEmpty())
        return -1;
    const auto after = std::ranges::upper_bound(content.blocks, offset, {}, &Block::start);
    return qMax<qsizetype>(0, after - content.blocks.begin() - 1);
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.end > range.start && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

TextRange tidied(const ArticleContent& content, TextRange range)
{
    const QStringView text = content.text;
    qsizetype start = qBound<qsizetype>(0, range.start, text.size());
    qsizetype end = qBound(start, range.end, text.size());
    if (start == end)
        return {start, start};
    while (start > 0 && !isBoundary(text, start))
        --start;
    while (end < text.size() && !isBoundary(text, end))
        ++end;
    return trimmed(text, {start, end});
}

int countWords(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]), ++i;
        if (QChar::isSpace(c)) {
            inWord = false;
        } else if (c >= 0x1100 && QChar::isLetterOrNumber(c) && isWide(c)) {
            ++words;
            inWord = false;
        } else if (!inWord && QChar::isLetterOrNumber(c)) {
            ++words;
            inWord = true;
        }
    }
    return words;
}

QList<OutlineEntry> outline(const ArticleContent& content)
{
    QList<OutlineEntry> entries;
    for (const Block& block : content.blocks) {
        if (block.kind != BlockKind::Heading)
            continue;
        QString title = content.text.sliced(block.start, block.length);
        title.remove(QChar(QChar::ObjectReplacementCharacter));
        entries.append({.level = block.level, .title = title.simplified(), .offset = block.start});
    }
    return entries;
}

} // namespace lectern
