// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkdownEscape.h"

#include "model/export/MarkdownExport.h"

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Where the name of an entity or character reference ends in ';': "&amp;" would be shown as "&".
bool beginsEntity(QStringView afterAmpersand)
{
    qsizetype i = afterAmpersand.startsWith(u'#') ? 1 : 0;
    const qsizetype first = i;
    while (i < afterAmpersand.size() && isAsciiLetterOrDigit(afterAmpersand[i]))
        ++i;
    return i > first && i < afterAmpersand.size() && afterAmpersand[i] == u';';
}

/// "12." or "12)" at the beginning of a line opens a list: the position of its mark, else -1.
qsizetype listMarkAt(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    const bool marked = digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
    const bool ends = marked && (digits + 1 == line.size() || line[digits + 1].isSpace());
    return ends ? digits : -1;
}

class LineEscaper final
{
public:
    explicit LineEscaper(QString line) : m_line(std::move(line)), m_listMark(listMarkAt(m_line)) {}

    QString escaped() const
    {
        QString result;
        result.reserve(m_line.size() + m_line.size() / 8);
        for (qsizetype i = 0; i < m_line.size(); ++i) {
            if (means(i))
                result += u'\\';
            result += m_line[i];
        }
        return result;
    }

private:
    QChar before(qsizetype i) const { return i > 0 ? m_line[i - 1] : QChar(u' '); }
    QChar after(qsizetype i) const { return i + 1 < m_line.size() ? m_line[i + 1] : QChar(u' '); }
    bool isDoubled(qsizetype i) const { return before(i) == m_line[i] || after(i) == m_line[i]; }
    bool isInsideWord(qsizetype i) const { return before(i).isLetterOrNumber() && after(i).isLetterOrNumber(); }

    bool means(qsizetype i) const { return i == m_listMark || (i == 0 && meansAtStart()) || meansAnywhere(i); }

    bool meansAtStart() const
    {
        switch (m_line[0].unicode()) {
        case '+':
        case '-':
            return !after(0).isLetterOrNumber();
        case '>':
        case '=':
        case '|':
        case ':':
            return true;
        default:
            return false;
        }
    }

    bool meansAnywhere(qsizetype i) const
    {
        switch (m_line[i].unicode()) {
        case '\\':
        case '`':
        case '*':
        case '[':
        case ']':
        case '<':
        case '~':
        case '$':
        case '^':
            return true;
        case '_':
            return !isInsideWord(i);
        case '#':
            return !before(i).isLetterOrNumber();
        case '=':
        case '%':
            return isDoubled(i);
        case '&':
            return beginsEntity(QStringView(m_line).sliced(i + 1));
        case ':': // bare addresses are made into links, and escapes inside them would be shown
            return QStringView(m_line).sliced(i + 1).startsWith(u"//");
        case '.':
            return QStringView(m_line).first(i).endsWith(u"www", Qt::CaseInsensitive);
        default:
            return false;
        }
    }

    QString m_line;
    qsizetype m_listMark;
};

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Control characters have no place in a text file: those that part words become spaces, NUL what CommonMark makes of it.
QString withoutControls(QStringView line)
{
    QString result;
    for (const QChar c : line) {
        if (c == u'\t')
            result += u"  "_s;
        else if (c.isNull())
            result += QChar::ReplacementCharacter;
        else if (isLineBreak(c) || c == u'\v' || c == u'\f')
            result += u' ';
        else
            result += c;
    }
    return result;
}

QStringView withoutSpacesAround(QStringView line)
{
    while (line.startsWith(u' '))
        line = line.sliced(1);
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QStringList linesOf(QStringView text)
{
    QStringList lines(1);
    for (const QChar c : text) {
        if (isLineBreak(c))
            lines += QString();
        else
            lines.last() += c;
    }
    return lines;
}

} // namespace

QString escapedMarkdownPiece(QStringView piece)
{
    return LineEscaper(withoutControls(piece)).escaped();
}

QString escapedMarkdownLine(QStringView line)
{
    const QString clean = withoutControls(line);
    return LineEscaper(withoutSpacesAround(clean).toString()).escaped();
}

QList<QStringList> escapedMarkdownParagraphs(QStringView text)
{
    QList<QStringList> paragraphs;
    bool going = false;
    for (const QString& line : linesOf(text)) {
        const QString escaped = escapedMarkdownLine(line);
        if (escaped.isEmpty()) {
            going = false;
            continue;
        }
        if (going)
            paragraphs.last().last() += u"  "_s;
        else
            paragraphs += QStringList();
        paragraphs.last() += escaped;
        going = true;
    }
    return paragraphs;
}

QString escapedMarkdown(QStringView text)
{
    QStringList paragraphs;
    for (const QStringList& lines : escapedMarkdownParagraphs(text))
        paragraphs += lines.join(u'\n');
    return paragraphs.join(u"\n\n"_s);
}

} // namespace lectern
