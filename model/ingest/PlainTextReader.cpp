// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/PlainTextReader.h"

#include "model/ingest/SourceIntroduction.h"
#include "model/ingest/TextMarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype mostBlocks = 200'000;
constexpr qsizetype longestTitle = 160;
constexpr qsizetype longestSubtitle = 260;

bool endsSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u".!?\u2026").contains(text.back());
}

/// One sentence and no more: a point, question or exclamation mark stands at its end only.
bool isOneSentence(QStringView text)
{
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (endsSentence(text.first(i + 1)) && text[i + 1].isSpace() && text[i + 2].isUpper())
            return false;
    }
    return true;
}

} // namespace

PlainTextReader::PlainTextReader(QStringView text)
    : m_text(text)
    , m_layout(layoutOf(text))
    , m_groups(text, m_layout)
    , m_pack(qMax<qsizetype>(1, m_layout.groups / mostBlocks))
{
    m_current = m_groups.next();
    m_next = m_groups.next();
}

IngestedArticle PlainTextReader::read()
{
    readFront();
    for (; !m_current.isEmpty(); advance())
        readGroup();
    return {.metadata = m_metadata, .html = m_writer.take(), .format = u"text"_s};
}

void PlainTextReader::advance()
{
    m_current = std::exchange(m_next, m_groups.next());
}

void PlainTextReader::readFront()
{
    if (!takeTitle())
        return;
    takeByline();
    if (takeSubtitle())
        takeByline();
}

bool PlainTextReader::takeTitle()
{
    if (m_next.isEmpty() && m_current.size() < 2)
        return false;
    LineGroup lines = m_current;
    const bool underlined = lines.size() > 1 && isUnderline(lines[1], lines[0]);
    // Where each line is a paragraph, or nothing is wrapped, a first line stands out by itself.
    const bool ownLine = lines.size() == 1 || (underlined && lines.size() == 2);
    if (!ownLine && !underlined)
        return false;
    const QString title = withoutHashes(lines.first().trimmed()).toString();
    const bool plain = !isSeparatorLine(title) && !listMarker(title).has_value() && !title.startsWith(u'>');
    if (title.isEmpty() || title.size() > longestTitle || !plain || title.endsWith(u'.') || title.endsWith(u':') || title.endsWith(u','))
        return false;
    m_metadata.title = title.simplified();
    if (underlined && lines.size() > 2)
        m_current = lines.sliced(2);
    else
        advance();
    return true;
}

bool PlainTextReader::takeByline()
{
    constexpr qsizetype longest = 80;
    if (m_current.size() != 1 || m_next.isEmpty())
        return false;
    const QStringView line = m_current.first().trimmed();
    const bool by = line.startsWith("By "_L1) || line.startsWith("by "_L1) || line.startsWith("BY "_L1);
    if (!by || line.size() > longest || endsSentence(line) || !line.sliced(3).trimmed().front().isUpper())
        return false;
    m_metadata.byline = line.sliced(3).trimmed().toString();
    advance();
    return true;
}

bool PlainTextReader::takeSubtitle()
{
    if (m_current.isEmpty() || m_next.isEmpty() || isVerse(m_current))
        return false;
    const QString sentence = joined(m_current);
    if (!isSubtitle(sentence))
        return false;
    m_metadata.subtitle = sentence;
    advance();
    return true;
}

/// A dek is one sentence that stands before paragraphs longer than itself.
bool PlainTextReader::isSubtitle(const QString& sentence) const
{
    const bool plain = sentence.size() >= 20 && sentence.front().isLetterOrNumber() && !listMarker(sentence).has_value();
    if (!plain || sentence.size() > longestSubtitle || sentence.endsWith(u':') || !isOneSentence(sentence))
        return false;
    const qsizetype rest = m_text.size() - (m_current.last().end() - m_text.begin());
    const qsizetype groups = qMax<qsizetype>(1, m_layout.groups - 2);
    return groups >= 3 && rest / groups > sentence.size() * 3 / 2;
}

void PlainTextReader::readGroup()
{
    const bool sourceSpoke = std::exchange(m_sourceSpeaks, false);
    if (writeList())
        return;
    closeList();
    if (writeSeparator() || writeHeading() || writeQuote())
        return;
    if (!sourceSpoke || !looksQuoted(joined(m_current)))
        return writeParagraphs(m_current);
    m_writer.open("blockquote"_L1);
    writeParagraphs(m_current);
    close();
    m_writer.close();
}

bool PlainTextReader::writeSeparator()
{
    if (m_current.size() != 1 || !isSeparatorLine(m_current.first()))
        return false;
    close();
    m_writer.single("hr"_L1);
    return true;
}

bool PlainTextReader::writeHeading()
{
    const QStringView first = m_current.first();
    const bool underlined = m_current.size() > 1 && isUnderline(m_current[1], first);
    const bool alone = m_current.size() == 1 && !m_next.isEmpty();
    if (!underlined && !(alone && isHeadingLine(first)))
        return false;
    open(underlined && !m_current[1].trimmed().startsWith(u'=') ? "h3"_L1 : "h2"_L1);
    m_writer.text(withoutHashes(first.trimmed()));
    close();
    if (underlined && m_current.size() > 2)
        writeParagraphs(m_current.sliced(2));
    return true;
}

bool PlainTextReader::writeQuote()
{
    LineGroup inner;
    const bool marked = std::ranges::all_of(m_current, [](QStringView line) { return line.trimmed().startsWith(u'>'); });
    const bool indented = !m_layout.indented && std::ranges::all_of(m_current, [](QStringView line) { return indentOf(line) >= 3; });
    if (!marked && !indented)
        return false;
    close();
    m_writer.open("blockquote"_L1);
    const auto writeInner = [&] {
        if (!inner.isEmpty())
            writeParagraph(inner, isVerse(inner) || !m_layout.wrapped);
        inner.clear();
    };
    for (const QStringView line : std::as_const(m_current)) {
        const QStringView text = marked ? withoutQuoteMarks(line) : line.trimmed();
        if (text.isEmpty())
            writeInner();
        else
            inner.append(text);
    }
    writeInner();
    close();
    m_writer.close();
    return true;
}

bool PlainTextReader::writeList()
{
    const auto first = listMarker(m_current.first());
    if (!first)
        return false;
    const auto marked = std::ranges::count_if(m_current, [](QStringView line) { return listMarker(line).has_value(); });
    const bool nextMarked = !m_next.isEmpty() && listMarker(m_next.first()).has_value() && listMarker(m_next.first())->numbered == first->numbered;
    const bool goesOn = m_listOpen && m_listNumbered == first->numbered;
    if (marked < 2 && !nextMarked && !goesOn)
        return false;
    if (!goesOn)
        openList(first->numbered, first->number);
    LineGroup item;
    const auto writeItem = [&] {
        if (item.isEmpty())
            return;
        m_writer.open("li"_L1);
        for (qsizetype i = 0; i < item.size(); ++i) {
            m_writer.text(i > 0 ? u" " : u"");
            m_writer.text(item[i].trimmed());
        }
        m_writer.close();
        item.clear();
    };
    for (const QStringView line : std::as_const(m_current)) {
        if (const auto marker = listMarker(line)) {
            writeItem();
            item.append(marker->text);
        } else {
            item.append(line);
        }
    }
    writeItem();
    return true;
}

void PlainTextReader::openList(bool numbered, const QString& start)
{
    close();
    closeList();
    m_writer.open(numbered ? "ol"_L1 : "ul"_L1, {{"start"_L1, start == u"1" ? QStringView() : QStringView(start)}});
    m_listOpen = true;
    m_listNumbered = numbered;
}

void PlainTextReader::closeList()
{
    if (std::exchange(m_listOpen, false))
        m_writer.close();
}

void PlainTextReader::writeParagraphs(const LineGroup& lines)
{
    const bool separate = !m_layout.wrapped && std::ranges::any_of(lines, [](QStringView line) { return line.size() > 100; });
    if (separate) {
        for (const QStringView line : lines)
            writeParagraph({line}, false);
    } else {
        writeParagraph(lines, !m_layout.wrapped || isVerse(lines));
    }
    m_sourceSpeaks = introducesQuotation(lines.last()) || (lines.size() > 1 && lines.last().endsWith(u':') && introducesQuotation(joined(lines)));
}

void PlainTextReader::writeParagraph(const LineGroup& lines, bool keepBreaks)
{
    if (m_packed == 0) {
        m_writer.open("p"_L1);
    } else {
        m_writer.single("br"_L1);
        m_writer.single("br"_L1);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && keepBreaks)
            m_writer.single("br"_L1);
        else if (i > 0)
            m_writer.text(u" ");
        m_writer.text(lines[i].trimmed());
    }
    if (++m_packed >= m_pack)
        close();
}

void PlainTextReader::open(QLatin1StringView tag)
{
    close();
    m_writer.open(tag);
    m_packed = 1;
}

void PlainTextReader::close()
{
    if (std::exchange(m_packed, 0) > 0)
        m_writer.close();
}

/// Lines that were broken on purpose: all but the last are well short of the width that the text keeps to.
bool PlainTextReader::isVerse(const LineGroup& lines) const
{
    return lines.size() > 1
        && std::ranges::all_of(lines.first(lines.size() - 1), [&](QStringView line) { return line.size() < m_layout.width * 3 / 5; });
}

QString PlainTextReader::joined(const LineGroup& lines) const
{
    QString text;
    for (const QStringView line : lines)
        text += (text.isEmpty() ? u""_s : u" "_s) + line.trimmed();
    return text.simplified();
}

} // namespace lectern
