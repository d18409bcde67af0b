// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/TextMarks.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool isCapitals(QStringView line)
{
    const auto letters = std::ranges::count_if(line, [](QChar c) { return c.isLetter(); });
    const auto lower = std::ranges::count_if(line, [](QChar c) { return c.isLower(); });
    return letters >= 4 && lower == 0 && std::ranges::any_of(line, [](QChar c) { return c.isUpper(); });
}

} // namespace

std::optional<ListMarkerMatch> listMarker(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.size() > 2 && QStringView(u"-*+\u2022\u2023\u25E6\u2043\u00B7\u2013").contains(text[0]) && text[1].isSpace() && !text[2].isSpace())
        return ListMarkerMatch{.text = text.sliced(2)};
    const qsizetype digits = std::ranges::find_if_not(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) - text.begin();
    if (digits == 0 || digits > 3 || text.size() < digits + 3)
        return std::nullopt;
    const bool dotted = text[digits] == u'.' || text[digits] == u')';
    if (!dotted || !text[digits + 1].isSpace())
        return std::nullopt;
    return ListMarkerMatch{.numbered = true, .number = text.first(digits).toString(), .text = text.sliced(digits + 2).trimmed()};
}

bool isSeparatorLine(QStringView line)
{
    qsizetype marks = 0;
    QChar mark;
    for (const QChar c : line) {
        if (c.isSpace())
            continue;
        if ((marks > 0 && c != mark) || !QStringView(u"*-_=~#\u2014\u2013\u2022\u00B7\u2042\u2217").contains(c))
            return false;
        mark = c;
        ++marks;
    }
    return marks >= 3;
}

bool isUnderline(QStringView line, QStringView title)
{
    const QStringView marks = line.trimmed();
    if (marks.size() < 3 || !QStringView(u"=-~").contains(marks.front()) || title.trimmed().isEmpty())
        return false;
    const bool uniform = std::ranges::all_of(marks, [&](QChar c) { return c == marks.front(); });
    return uniform && marks.size() * 2 >= title.trimmed().size() && !isSeparatorLine(title);
}

bool isHeadingLine(QStringView line)
{
    constexpr qsizetype longest = 80;
    const QStringView text = line.trimmed();
    if (text.size() < 3 || text.size() > longest || QStringView(u".,;:!?").contains(text.back()))
        return false;
    static const QRegularExpression marked(
        u"^(#{1,6} +\\S|(chapter|part|section|book|appendix|kapitel|teil) +([0-9]+|[IVXLC]+)\\b|[0-9]+(\\.[0-9]+)+\\.? +\\p{Lu}|[0-9IVXLC]+\\. +\\p{Lu})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return isCapitals(text) || marked.match(text.toString()).hasMatch();
}

QStringView withoutHashes(QStringView line)
{
    const qsizetype hashes = std::ranges::find_if_not(line, [](QChar c) { return c == u'#'; }) - line.begin();
    const bool marked = hashes >= 1 && hashes <= 6 && hashes < line.size() && line[hashes].isSpace();
    return marked ? line.sliced(hashes).trimmed() : line;
}

QStringView withoutQuoteMarks(QStringView line)
{
    QStringView text = line.trimmed();
    while (text.startsWith(u'>'))
        text = text.sliced(1).trimmed();
    return text;
}

} // namespace lectern
