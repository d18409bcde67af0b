// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Snippet.h"

#include "model/store/WordReader.h"

#include <deque>
#include <set>

namespace lectern {

namespace {

constexpr qsizetype lineLength = 180; // UTF-16 units
constexpr qsizetype before = 50;      // of them before the first place
constexpr std::size_t enoughPlaces = 40;

struct Word
{
    QString folded;
    TextRange range;
};

// Moves an end of a line off the middle of a word, if there is a gap near, and of a surrogate pair.
qsizetype atGap(QStringView text, qsizetype position, qsizetype step, qsizetype most)
{
    for (qsizetype i = 0, at = position; i < most && at > 0 && at < text.size(); ++i, at += step) {
        if (text[at].isSpace())
            return at;
    }
    if (position > 0 && position < text.size() && text[position].isLowSurrogate())
        return position + (step > 0 ? 1 : -1);
    return position;
}

bool isDropped(QChar c)
{
    return c == QChar::ObjectReplacementCharacter || (c.category() == QChar::Other_Control && !c.isSpace());
}

// The window as one line; `origins[i]` is where the i-th unit of the window went.
Snippet lineFrom(QStringView text, TextRange window, const QList<TextRange>& found)
{
    Snippet snippet;
    if (window.start > 0)
        snippet.line += u'…';
    QList<qsizetype> places;
    for (qsizetype i = window.start; i < window.end; ++i) {
        places += snippet.line.size();
        const QChar c = text[i];
        if (isDropped(c) || (c.isSpace() && (snippet.line.isEmpty() || snippet.line.endsWith(u' '))))
            continue;
        snippet.line += c.isSpace() ? QChar(u' ') : c;
    }
    places += snippet.line.size();
    for (const TextRange& range : found)
        snippet.marks += TextRange{places[range.start - window.start], places[range.end - window.start]};
    if (window.end < text.size())
        snippet.line += u'…';
    return snippet;
}

} // namespace

SnippetMaker::SnippetMaker(const QList<SearchTerm>& terms)
{
    for (const SearchTerm& term : terms) {
        Needle needle = {.words = {}, .beginning = term.beginning};
        for (WordReader reader(term.text); reader.next();)
            needle.words.push_back(reader.folded());
        if (needle.words.empty())
            continue;
        m_longest = std::max(m_longest, needle.words.size());
        m_needles.push_back(std::move(needle));
    }
}

std::vector<SnippetMaker::Place> SnippetMaker::places(QStringView text) const
{
    std::vector<Place> found;
    std::deque<Word> last;
    const auto endsHere = [&](const Needle& needle) {
        if (needle.words.size() > last.size())
            return false;
        const auto tail = last.end() - static_cast<std::ptrdiff_t>(needle.words.size());
        const bool same = std::equal(needle.words.begin(), needle.words.end() - 1, tail, [](const QString& a, const Word& b) { return a == b.folded; });
        return same && (needle.beginning ? last.back().folded.startsWith(needle.words.back()) : last.back().folded == needle.words.back());
    };
    for (WordReader reader(text); found.size() < enoughPlaces && reader.next();) {
        if (last.size() == m_longest)
            last.pop_front();
        last.push_back({.folded = reader.folded(), .range = reader.range()});
        for (std::size_t i = 0; i < m_needles.size(); ++i) {
            if (endsHere(m_needles[i]))
                found.push_back({.range = {last[last.size() - m_needles[i].words.size()].range.start, reader.range().end}, .needle = i});
        }
    }
    return found;
}

TextRange SnippetMaker::window(QStringView text, const std::vector<Place>& places) const
{
    qsizetype best = 0;
    std::size_t most = 0;
    for (const Place& first : places) {
        std::set<std::size_t> needles;
        for (const Place& place : places) {
            if (place.range.start >= first.range.start && place.range.end <= first.range.start + lineLength - before)
                needles.insert(place.needle);
        }
        if (needles.size() > most) {
            most = needles.size();
            best = first.range.start;
        }
    }
    const qsizetype start = atGap(text, std::max<qsizetype>(0, best - before), 1, before);
    const qsizetype end = std::min(text.size(), start + lineLength);
    return {start, atGap(text, end, -1, before)};
}

Snippet SnippetMaker::make(QStringView text) const
{
    const std::vector<Place> found = m_needles.empty() ? std::vector<Place>() : places(text);
    const TextRange line = window(text, found);
    QList<TextRange> marks;
    for (const Place& place : found) {
        const bool shown = place.range.start >= line.start && place.range.end <= line.end;
        if (shown && (marks.isEmpty() || place.range.start >= marks.last().end))
            marks += place.range;
    }
    return lineFrom(text, line, marks);
}

} // namespace lectern
