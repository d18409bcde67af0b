// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Endnotes.h"

#include "ui/annotations/AnnotationWords.h"
#include "ui/annotations/CardStyle.h"
#include "ui/annotations/NoteDocument.h"
#include "ui/print/PrintMarks.h"
#include "ui/reader/PageProperty.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype longest = 160; // of a quote in short

QString translated(const char* text)
{
    return QCoreApplication::translate("lectern::Endnotes", text);
}

/// Its beginning and its end, cut between words.
QString inShort(const QString& quote)
{
    const QString line = quote.simplified();
    if (line.size() <= longest)
        return line;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, line);
    words.setPosition(longest * 2 / 3);
    const qsizetype head = words.toPreviousBoundary();
    words.setPosition(line.size() - longest / 3);
    const qsizetype tail = words.toNextBoundary();
    return QString(line.first(qMax<qsizetype>(head, 0)).trimmed() % u" … " % line.sliced(qBound<qsizetype>(0, tail, line.size())).trimmed());
}

/// "Yellow  ·  Ada Field  ·  #water  #winter"
QString particulars(const Annotation& annotation)
{
    QStringList parts = {colorName(annotation.color)};
    if (!annotation.speaker.isEmpty())
        parts << annotation.speaker;
    if (!annotation.tags.isEmpty())
        parts << QString(u"#"_s % annotation.tags.join(u"  #"_s));
    return parts.join(u"  ·  "_s);
}

} // namespace

Endnotes::Endnotes(QTextDocument& document, const PageStyle& style)
    : m_document(document),
      m_style(style)
{
}

void Endnotes::write(const PrintMarks& marks)
{
    if (!marks.placed().isEmpty())
        addHeading(translated("Highlights and notes"), 2);
    int number = 0;
    for (const Annotation& annotation : marks.placed())
        addEntry(QLocale().toString(++number), annotation, inShort(shownQuote(annotation.quote.exact)));
    if (!marks.orphans().isEmpty())
        addHeading(translated("Highlights whose passage is no longer in the article"), 3);
    for (const Annotation& annotation : marks.orphans())
        addEntry(u"–"_s, annotation, shownQuote(annotation.quote.exact).simplified());
}

void Endnotes::addHeading(const QString& text, int level)
{
    const Block heading{.kind = BlockKind::Heading, .level = level};
    const bool rightToLeft =
        m_document.begin().blockFormat().layoutDirection() == Qt::RightToLeft; // as the article's title
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(m_style.block(heading, {}, rightToLeft), m_style.text(heading));
    cursor.insertText(text);
}

void Endnotes::addEntry(const QString& label, const Annotation& annotation, const QString& quote)
{
    QTextCharFormat quoted;
    quoted.setFontItalic(true);
    const Block caption{.kind = BlockKind::Caption};
    const bool rightToLeft = quote.isRightToLeft();
    addLine(quote, quoted, 0, rightToLeft);
    QTextCursor(m_document.lastBlock()).mergeBlockFormat([&] {
        QTextBlockFormat format;
        format.setProperty(MarkerProperty, label);
        return format;
    }());
    addLine(particulars(annotation), m_style.text(caption),
        annotation.note.isEmpty() ? m_style.line() * 0.6 : m_style.line() * 0.2, rightToLeft);
    if (!annotation.note.isEmpty())
        addNote(annotation.note);
}

void Endnotes::addLine(const QString& text, const QTextCharFormat& charFormat, double below, bool rightToLeft)
{
    const Block paragraph;
    QTextBlockFormat format = m_style.block(paragraph, {}, rightToLeft);
    const double inset = m_style.em() * 2;
    format.setLeftMargin(rightToLeft ? 0 : inset);
    format.setRightMargin(rightToLeft ? inset : 0);
    format.setBottomMargin(below);
    format.setProperty(KeepWithNextProperty, below < m_style.line() * 0.5);
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(format, charFormat);
    cursor.insertText(text, charFormat);
}

void Endnotes::addNote(const QString& markdown)
{
    CardStyle cards;
    cards.noteFont = m_style.font();
    cards.muted = m_style.theme().muted;
    cards.accent = m_style.theme().accent;
    const NoteDocument note(markdown, cards);
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    const QTextBlockFormat plain = m_style.block(Block(), {}, false);
    cursor.insertBlock(plain, {});
    const int start = cursor.position();
    cursor.insertFragment(QTextDocumentFragment(&note));
    for (QTextBlock block = m_document.findBlock(start); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const double inset = m_style.em() * 2;
        const bool rightToLeft = block.text().isRightToLeft();
        format.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        format.setLeftMargin(format.leftMargin() + (rightToLeft ? 0 : inset));
        format.setRightMargin(format.rightMargin() + (rightToLeft ? inset : 0));
        format.setTopMargin(0);
        format.setBottomMargin(m_style.line() * (block.next().isValid() ? 0.3 : 0.7));
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace lectern
