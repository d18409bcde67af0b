// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotation/TextDiff.h"

#include "model/annotation/WordDiff.h"

namespace lectern {

using namespace anchoring;

namespace {

class DiffWriter final
{
public:
    DiffWriter(const Tokens& oldTokens, const Tokens& newTokens) : m_old(oldTokens), m_new(newTokens) {}

    void write(const Partners& partners)
    {
        for (qsizetype i = 0; i < m_old.size(); ++i) {
            const qint32 partner = partners[static_cast<std::size_t>(i)];
            if (partner == gone || m_old.text(m_old[i]) != m_new.text(m_new[partner]))
                continue;
            changeUntil(i, partner);
            append(DiffKind::Kept, {i, i + 1}, {partner, partner + 1});
            m_oldNext = i + 1;
            m_newNext = partner + 1;
        }
        changeUntil(m_old.size(), m_new.size());
    }

    [[nodiscard]] QList<DiffRun> take() { return std::move(m_runs); }

private:
    void changeUntil(qsizetype oldEnd, qsizetype newEnd)
    {
        if (m_oldNext < oldEnd)
            append(DiffKind::Removed, {m_oldNext, oldEnd}, {m_newNext, m_newNext});
        if (m_newNext < newEnd)
            append(DiffKind::Added, {oldEnd, oldEnd}, {m_newNext, newEnd});
    }

    void append(DiffKind kind, TokenRange oldTokens, TokenRange newTokens)
    {
        const DiffRun run{.kind = kind, .oldRange = rangeOf(m_old, oldTokens), .newRange = rangeOf(m_new, newTokens)};
        if (m_runs.isEmpty() || m_runs.last().kind != kind) {
            m_runs.append(run);
            return;
        }
        m_runs.last().oldRange.end = run.oldRange.end;
        m_runs.last().newRange.end = run.newRange.end;
    }

    /// With the white space behind each word; what stands before the first one is the first one's.
    static TextRange rangeOf(const Tokens& tokens, TokenRange part)
    {
        return {.start = startOf(tokens, part.first), .end = startOf(tokens, part.end)};
    }

    static qsizetype startOf(const Tokens& tokens, qsizetype index)
    {
        return index == 0 ? 0 : index < tokens.size() ? tokens[index].start : tokens.text().size();
    }

    const Tokens& m_old;
    const Tokens& m_new;
    QList<DiffRun> m_runs;
    qsizetype m_oldNext = 0;
    qsizetype m_newNext = 0;
};

/// The offset behind so many words from `start`, at most `end`.
qsizetype behindWords(QStringView text, TextRange range, int words)
{
    qsizetype at = range.start;
    for (; words > 0 && at < range.end; --words) {
        while (at < range.end && !text[at].isSpace())
            ++at;
        while (at < range.end && text[at].isSpace())
            ++at;
    }
    return at;
}

qsizetype beforeWords(QStringView text, TextRange range, int words)
{
    qsizetype at = range.end;
    for (; words > 0 && at > range.start; --words) {
        while (at > range.start && text[at - 1].isSpace())
            --at;
        while (at > range.start && !text[at - 1].isSpace())
            --at;
    }
    return at;
}

} // namespace

QList<DiffRun> textDiff(QStringView oldText, QStringView newText)
{
    const Tokens oldTokens(oldText);
    const Tokens newTokens(newText);
    DiffWriter writer(oldTokens, newTokens);
    writer.write(wordDiff(oldTokens.all(), newTokens.all()));
    return writer.take();
}

std::optional<FoldedStretch> folded(QStringView newText, const DiffRun& kept, int words)
{
    const TextRange range = kept.newRange;
    const qsizetype head = range.start == 0 ? 0 : behindWords(newText, range, words);
    const qsizetype tail = range.end == newText.size() ? range.end : beforeWords(newText, range, words);
    if (kept.kind != DiffKind::Kept || behindWords(newText, {.start = head, .end = range.end}, words) >= tail)
        return std::nullopt;
    return FoldedStretch{.head = {.start = range.start, .end = head}, .tail = {.start = tail, .end = range.end}};
}

} // namespace lectern
