// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/LineMerge.h"

#include "model/export/LineDiff.h"

#include <QHash>
#include <algorithm>

namespace lectern {

namespace {

using Lines = QList<QByteArray>;

Lines linesOf(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text.replace("\r\n", "\n");
    return text.split('\n'); // a last, empty one where the text ends in a line break
}

bool usesCarriageReturns(const QByteArray& text)
{
    const qsizetype end = text.indexOf('\n');
    return end > 0 && text[end - 1] == '\r';
}

/// Lines as numbers, equal ones alike: comparing them costs the same however long they are.
class LineNumbers final
{
public:
    QList<int> of(const Lines& lines)
    {
        QList<int> numbers;
        numbers.reserve(lines.size());
        for (const QByteArray& line : lines)
            numbers += m_numbers.value(line, newNumberFor(line));
        return numbers;
    }

private:
    int newNumberFor(const QByteArray& line)
    {
        if (!m_numbers.contains(line))
            m_numbers.insert(line, int(m_numbers.size()));
        return m_numbers.value(line);
    }

    QHash<QByteArray, int> m_numbers;
};

/// For each line of the base where it stands in the other text, -1 where it does not.
QList<qsizetype> placesOf(const QList<int>& base, const QList<int>& other)
{
    QList<qsizetype> places(base.size(), -1);
    for (const Match& match : commonRuns(base, other)) {
        for (qsizetype i = 0; i < match.length; ++i)
            places[match.left + i] = match.right + i;
    }
    return places;
}

class Merge final
{
public:
    Merge(Lines base, Lines theirs, Lines ours) : m_base(std::move(base)), m_theirs(std::move(theirs)), m_ours(std::move(ours))
    {
        LineNumbers numbers;
        const QList<int> baseNumbers = numbers.of(m_base);
        m_inTheirs = placesOf(baseNumbers, numbers.of(m_theirs));
        m_inOurs = placesOf(baseNumbers, numbers.of(m_ours));
    }

    Lines result()
    {
        for (qsizetype line = 0; line < m_base.size(); ++line) {
            if (m_inTheirs[line] < 0 || m_inOurs[line] < 0)
                continue;
            mergeChunk(line, m_inTheirs[line], m_inOurs[line]);
            m_result += m_base[line];
            m_baseAt = line + 1;
            m_theirsAt = m_inTheirs[line] + 1;
            m_oursAt = m_inOurs[line] + 1;
        }
        mergeChunk(m_base.size(), m_theirs.size(), m_ours.size());
        return m_result;
    }

private:
    /// What stands between two lines that all three share.
    void mergeChunk(qsizetype baseEnd, qsizetype theirsEnd, qsizetype oursEnd)
    {
        const Lines base = m_base.sliced(m_baseAt, baseEnd - m_baseAt);
        const Lines theirs = m_theirs.sliced(m_theirsAt, theirsEnd - m_theirsAt);
        const Lines ours = m_ours.sliced(m_oursAt, oursEnd - m_oursAt);
        if (ours == base || theirs == ours)
            m_result += theirs;
        else if (theirs == base)
            m_result += ours;
        else
            keepBoth(base, theirs, ours);
    }

    /// The person's lines, then what is new in ours. What they deleted comes back only when it is no longer what they deleted.
    void keepBoth(const Lines& base, const Lines& theirs, const Lines& ours)
    {
        const bool deleted = theirs.join().isEmpty();
        m_result += theirs;
        Lines added = deleted && !holdsAll(ours, base) ? ours : newIn(ours, base, theirs);
        if (added.isEmpty())
            return;
        const bool runTogether = !m_result.isEmpty() && !m_result.last().isEmpty() && !added.first().isEmpty();
        if (runTogether)
            m_result += QByteArray();
        m_result += added;
    }

    static bool holdsAll(const Lines& lines, const Lines& wanted)
    {
        return std::ranges::all_of(wanted, [&lines](const QByteArray& line) { return line.isEmpty() || lines.contains(line); });
    }

    /// Ours without what stands in theirs already, and without what the person deleted or changed.
    static Lines newIn(const Lines& ours, const Lines& base, const Lines& theirs)
    {
        Lines added;
        for (const QByteArray& line : ours) {
            const bool isNew = line.isEmpty() ? !added.isEmpty() && !added.last().isEmpty() : !base.contains(line) && !theirs.contains(line);
            if (isNew)
                added += line;
        }
        return added;
    }

    Lines m_base;
    Lines m_theirs;
    Lines m_ours;
    QList<qsizetype> m_inTheirs;
    QList<qsizetype> m_inOurs;
    Lines m_result;
    qsizetype m_baseAt = 0;
    qsizetype m_theirsAt = 0;
    qsizetype m_oursAt = 0;
};

/// The lines that both have, in order: what must have stood in a base that nobody kept.
Lines sharedLines(const Lines& theirs, const Lines& ours)
{
    LineNumbers numbers;
    const QList<int> left = numbers.of(theirs);
    Lines shared;
    for (const Match& match : commonRuns(left, numbers.of(ours)))
        shared += theirs.sliced(match.left, match.length);
    return shared;
}

} // namespace

QByteArray merged(const QByteArray& base, const QByteArray& theirs, const QByteArray& ours)
{
    const QByteArray lineEnd = usesCarriageReturns(theirs) ? "\r\n" : "\n";
    return Merge(linesOf(base), linesOf(theirs), linesOf(ours)).result().join(lineEnd);
}

QByteArray merged(const QByteArray& theirs, const QByteArray& ours)
{
    return merged(sharedLines(linesOf(theirs), linesOf(ours)).join('\n'), theirs, ours);
}

} // namespace lectern
