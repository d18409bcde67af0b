// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkdownWriter.h"

#include "model/export/MarkdownEscape.h"
#include "model/export/MarkdownExport.h"

#include <QUrl>
#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// Lines of the reader's note with "\n" alone, without empty lines at its ends.
QStringList linesOfNote(QString note)
{
    note.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(), QChar(QChar::ReplacementCharacter));
    QStringList lines = note.split(u'\n');
    const auto isEmpty = [](const QString& line) { return line.trimmed().isEmpty(); };
    while (!lines.isEmpty() && isEmpty(lines.first()))
        lines.removeFirst();
    while (!lines.isEmpty() && isEmpty(lines.last()))
        lines.removeLast();
    return lines;
}

/// "- ---" would be a thematic break, not an item that holds one.
bool isDashesAlone(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c == u'-' || c == u' ' || c == u'\t'; });
}

/// An image's place taken by its alternative text, in the order of the text.
QString withAlternatives(const QString& exact, const QStringList& alternatives)
{
    QString result;
    qsizetype image = 0;
    for (const QChar c : exact) {
        if (c == QChar::ObjectReplacementCharacter)
            result += alternatives.value(image++).simplified();
        else
            result += c;
    }
    return result;
}

bool standsInContent(const Annotation& annotation, const ArticleContent& content)
{
    const TextRange range = annotation.range();
    return annotation.state != AnchorState::Orphaned && range.start >= 0 && range.end <= content.text.size() && range.end > range.start
        && QStringView(content.text).sliced(range.start, range.length()) == annotation.quote.exact;
}

QStringList alternativesIn(const ArticleContent& content, TextRange range)
{
    QStringList alternatives;
    for (const ImageReference& image : content.images) {
        if (range.contains(image.position))
            alternatives += image.alternative;
    }
    return alternatives;
}

QString joinedParagraphs(const QList<QStringList>& paragraphs)
{
    QStringList texts;
    for (const QStringList& lines : paragraphs)
        texts += lines.join(u'\n');
    return texts.join(u"\n\n"_s);
}

qsizetype longestRun(QStringView text, QChar of)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == of ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    return longest;
}

/// What CommonMark would read as syntax in an address is percent-encoded; "&copy;" would be an entity.
QString safeAddress(const QString& address)
{
    QString safe;
    for (const QChar c : address) {
        const bool unsafe = c.unicode() <= 0x20 || c.unicode() == 0x7F || u"()<>\\\"`[]{}|^"_s.contains(c) || c.isSpace();
        safe += unsafe ? QString::fromLatin1(QUrl::toPercentEncoding(QString(c))) : c == u'&' ? u"\\&"_s : QString(c);
    }
    return safe;
}

} // namespace

void MarkdownWriter::block(const QString& text)
{
    if (!text.isEmpty())
        m_blocks += text;
}

void MarkdownWriter::heading(int level, QStringView title)
{
    block(QString(qBound(1, level, 6), u'#') + u' ' + escapedMarkdownLine(title));
}

void MarkdownWriter::quote(const QString& markdown)
{
    QStringList lines = markdown.split(u'\n');
    for (QString& line : lines)
        line = line.isEmpty() ? u">"_s : u"> " + line;
    block(lines.join(u'\n'));
}

void MarkdownWriter::note(const QString& markdown)
{
    QStringList lines = linesOfNote(markdown);
    if (lines.isEmpty())
        return;
    // A tab reaches to the next multiple of four columns: only an indent of four leaves it what it was.
    const qsizetype indent = markdown.contains(u'\t') ? 4 : 2;
    const QChar mark = isDashesAlone(lines.first()) ? u'+' : u'-';
    const QString first = QString(mark).leftJustified(indent) + lines.takeFirst().trimmed();
    QStringList item(first);
    for (const QString& line : lines)
        item += line.trimmed().isEmpty() ? QString() : QString(indent, u' ') + line;
    block(item.join(u'\n'));
}

QString MarkdownWriter::written() const
{
    return m_blocks.join(u"\n\n"_s) + u'\n';
}

QString fencedCode(QStringView code, QStringView language)
{
    const QString fence(qMax(qsizetype(3), longestRun(code, u'`') + 1), u'`');
    QString info;
    for (const QChar c : language) {
        if (c.isLetterOrNumber() || u"+-#._"_s.contains(c))
            info += c;
    }
    const QStringView end = code.endsWith(u'\n') ? u"" : u"\n";
    return fence + info + u'\n' + code + end + fence;
}

QString quotedMarkdown(const Annotation& annotation, const ArticleContent* content)
{
    if (!content || !standsInContent(annotation, *content))
        return joinedParagraphs(escapedMarkdownParagraphs(withAlternatives(annotation.quote.exact, {})));

    const TextRange range = annotation.range();
    const qsizetype index = blockAt(*content, range.start);
    if (index >= 0 && content->blocks[index].kind == BlockKind::Code && range.end <= content->blocks[index].end())
        return fencedCode(annotation.quote.exact, content->blocks[index].language);
    return joinedParagraphs(escapedMarkdownParagraphs(withAlternatives(annotation.quote.exact, alternativesIn(*content, range))));
}

QString markdownLink(const QString& text, const QString& address, const QString& title)
{
    const QString quoted = title.isEmpty() ? QString() : u" \"" + escapedMarkdownLine(title).replace(u'"', u"\\\""_s) + u'"';
    return u'[' + text + u"](" + safeAddress(address) + quoted + u')';
}

} // namespace lectern
