// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/HyphenationPatterns.h"

#include <algorithm>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype longestWord = 100;

QByteArray charsetOf(QByteArrayView name)
{
    QByteArray charset = name.trimmed().toByteArray();
    if (charset.startsWith("microsoft-cp"))
        charset.replace(0, 12, "windows-");
    if (charset.startsWith("ISO8859-"))
        charset.insert(3, '-');
    return charset;
}

void allowNothingNearEdges(QByteArray& values, int left, int right)
{
    for (qsizetype gap = 0; gap < values.size(); ++gap)
        if (gap < left || values.size() - 1 - gap < right)
            values[gap] = 0;
}

} // namespace

HyphenationPatterns::HyphenationPatterns(const QByteArray& dictionary)
{
    const qsizetype firstLine = dictionary.indexOf('\n');
    QStringDecoder decode(charsetOf(QByteArrayView(dictionary).first(qMax<qsizetype>(0, firstLine))).constData());
    if (firstLine < 0 || !decode.isValid())
        return;
    m_text = decode(QByteArrayView(dictionary).sliced(firstLine + 1));
    m_letters.reserve(m_text.size()); // patterns are views of it
    m_levels.emplace_back();
    for (const QStringView line : QStringView(m_text).tokenize(u'\n'))
        read(line.trimmed());
    for (Level& level : m_levels) { // of patterns with the same letters the last one counts
        std::ranges::reverse(level);
        std::ranges::stable_sort(level, {}, &Pattern::letters);
        const auto repeated = std::ranges::unique(level, {}, &Pattern::letters);
        level.erase(repeated.begin(), repeated.end());
    }
    m_text.clear();
}

void HyphenationPatterns::read(QStringView line)
{
    const auto number = [line](QStringView name) { return line.sliced(name.size()).trimmed().toInt(); };
    const auto begins = [line](QStringView name) { return line.startsWith(name); };
    if (line.isEmpty() || line.front() == u'%' || line.front() == u'#' || begins(u"NOHYPHEN"))
        return;
    if (begins(u"NEXTLEVEL"))
        m_levels.emplace_back();
    else if (begins(u"LEFTHYPHENMIN"))
        m_least.left = number(u"LEFTHYPHENMIN");
    else if (begins(u"RIGHTHYPHENMIN"))
        m_least.right = number(u"RIGHTHYPHENMIN");
    else if (begins(u"COMPOUNDLEFTHYPHENMIN"))
        m_leastInCompound.left = number(u"COMPOUNDLEFTHYPHENMIN");
    else if (begins(u"COMPOUNDRIGHTHYPHENMIN"))
        m_leastInCompound.right = number(u"COMPOUNDRIGHTHYPHENMIN");
    else
        m_levels.back().push_back(patternOf(line));
}

HyphenationPatterns::Pattern HyphenationPatterns::patternOf(QStringView written)
{
    const qsizetype change = written.indexOf(u'/'); // what the spelling becomes follows
    const qsizetype start = m_letters.size();
    QByteArray values(1, 0);
    for (const QChar c : written.first(change < 0 ? written.size() : change)) {
        if (c >= u'0' && c <= u'9') {
            const int value = c.unicode() - u'0';
            values.back() = char(change < 0 || value % 2 == 0 ? value : value + 1);
        } else {
            m_letters += c;
            values += char(0);
        }
    }
    return {.letters = QStringView(m_letters).sliced(start), .values = values};
}

QByteArray HyphenationPatterns::breaks(QStringView word) const
{
    QByteArray breaks;
    if (isEmpty() || word.size() > longestWord)
        return breaks;
    const auto orElse = [](int value, int otherwise) { return value > 0 ? value : otherwise; };
    const Least inCompound = {.left = orElse(m_leastInCompound.left, orElse(m_least.left, 3)),
        .right = orElse(m_leastInCompound.right, orElse(m_least.right, 3))};
    QByteArray values = this->values(word, 0, inCompound);
    allowNothingNearEdges(values, orElse(m_least.left, 2), orElse(m_least.right, 2));
    for (qsizetype gap = 0; gap < values.size(); ++gap)
        if (values[gap] & 1)
            breaks += char(gap);
    return breaks;
}

QByteArray HyphenationPatterns::values(QStringView part, size_t level, const Least& atEdges) const
{
    const QString word = u'.' + part + u'.';
    const Level& patterns = m_levels[level];
    QByteArray values(word.size() + 1, 0);
    qsizetype reached = 0;
    for (qsizetype start = 0; start < word.size(); ++start) {
        // The patterns that begin like the rest of the word become fewer with each letter.
        auto first = patterns.begin();
        auto last = patterns.end();
        for (qsizetype length = 1; start + length <= word.size(); ++length) {
            const QStringView letters = QStringView(word).sliced(start, length);
            const auto beginning = [length](const Pattern& pattern) { return pattern.letters.left(length); };
            first = std::ranges::lower_bound(first, last, letters, {}, beginning);
            last = std::ranges::upper_bound(first, last, letters, {}, beginning);
            if (first == last)
                break;
            // Dictionaries are made for libhyphen, in which of all that end here only the longest counts, be it the
            // beginning of a pattern.
            if (start + length <= reached)
                continue;
            reached = start + length;
            if (first->letters.size() > length)
                continue;
            for (qsizetype gap = 0; gap < first->values.size(); ++gap)
                values[start + gap] = qMax(values[start + gap], first->values[gap]);
        }
    }
    values = values.sliced(1, part.size() + 1); // without the edges
    values.front() = values.back() = 0;
    if (level + 1 < m_levels.size())
        divideParts(values, part, level, atEdges);
    return values;
}

void HyphenationPatterns::divideParts(QByteArray& values, QStringView part, size_t level, const Least& atEdges) const
{
    qsizetype start = 0;
    for (qsizetype gap = 1; gap <= part.size(); ++gap) {
        const bool isEnd = gap == part.size();
        if (!isEnd && !(values[gap] & 1))
            continue;
        QByteArray inside = this->values(part.sliced(start, gap - start), level + 1, atEdges);
        allowNothingNearEdges(inside, start > 0 ? atEdges.left : 0, isEnd ? 0 : atEdges.right);
        for (qsizetype i = 1; i + 1 < inside.size(); ++i)
            values[start + i] = inside[i];
        start = gap;
    }
}

} // namespace lectern
