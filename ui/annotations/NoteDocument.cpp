// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/NoteDocument.h"

#include "ui/annotations/CardStyle.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>
#include <functional>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// Fragments may be joined or split by a change: positions are collected first, and visited from the end.
void changeFragments(QTextDocument& document, const std::function<bool(const QTextCharFormat&)>& concerned,
    const std::function<void(QTextCursor&, const QTextCharFormat&)>& change)
{
    struct Place
    {
        int start;
        int length;
        QTextCharFormat format;
    };
    QList<Place> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (concerned(fragment.charFormat()))
                places.prepend({fragment.position(), fragment.length(), fragment.charFormat()});
        }
    }
    QTextCursor cursor(&document);
    for (const Place& place : std::as_const(places)) {
        cursor.setPosition(place.start);
        cursor.setPosition(place.start + place.length, QTextCursor::KeepAnchor);
        change(cursor, place.format);
    }
}

} // namespace

NoteDocument::NoteDocument(const QString& markdown, const CardStyle& style, QObject* parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setIndentWidth(18);
    setDefaultFont(style.noteFont);
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    namePictures();
    colorLinks(style.accent);
    narrowBlocks();
}

QVariant NoteDocument::loadResource(int, const QUrl&)
{
    return {};
}

void NoteDocument::namePictures()
{
    changeFragments(*this, [](const QTextCharFormat& format) { return format.isImageFormat(); },
        [](QTextCursor& cursor, const QTextCharFormat& format) {
            const QString name = format.property(QTextFormat::ImageAltText).toString();
            cursor.insertText(name.isEmpty() ? tr("[picture]") : tr("[picture: %1]").arg(name), QTextCharFormat());
        });
}

void NoteDocument::colorLinks(const QColor& color)
{
    changeFragments(*this, [](const QTextCharFormat& format) { return format.isAnchor(); },
        [&color](QTextCursor& cursor, const QTextCharFormat&) {
            QTextCharFormat format;
            format.setForeground(color);
            cursor.mergeCharFormat(format);
        });
}

void NoteDocument::narrowBlocks()
{
    QTextCharFormat heading;
    heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
    heading.setFontWeight(QFont::Bold);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setNonBreakableLines(false);
        if (const int quoted = format.intProperty(QTextFormat::BlockQuoteLevel); quoted > 0) {
            format.setLeftMargin(14 * qMin(quoted, 4));
            format.setRightMargin(0);
        }
        cursor.setBlockFormat(format);
        if (format.headingLevel() > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(heading);
        }
    }
}

} // namespace lectern
