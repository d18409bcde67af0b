// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/NoteDocument.h"

#include "ui/annotations/CardStyle.h"
#include "ui/support/OutsideLinks.h"

#include <cmath>
#include <functional>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>
#include <QTextList>

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
    setDefaultFont(style.noteFont);
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    indentLists();
    namePictures();
    narrowBlocks(style.muted);
    dropUnsafeLinks();
    colorLinks(style.accent);
}

// As far as the widest number needs.
void NoteDocument::indentLists()
{
    const QFontMetricsF metrics(defaultFont());
    double width = metrics.height();
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        if (const QTextList* list = block.textList())
            width = qMax(width, metrics.horizontalAdvance(list->itemText(block) % u' '));
    setIndentWidth(std::ceil(width));
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

void NoteDocument::dropUnsafeLinks()
{
    changeFragments(*this, [](const QTextCharFormat& format) { return format.isAnchor() && !leadsOutside(QUrl(format.anchorHref())); },
        [](QTextCursor& cursor, const QTextCharFormat& format) {
            QTextCharFormat plain = format;
            for (const auto property : {QTextFormat::IsAnchor, QTextFormat::AnchorHref, QTextFormat::AnchorName, QTextFormat::ForegroundBrush,
                     QTextFormat::TextUnderlineStyle, QTextFormat::FontUnderline, QTextFormat::TextToolTip})
                plain.clearProperty(property);
            cursor.setCharFormat(plain);
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

void NoteDocument::narrowBlocks(const QColor& quoted)
{
    QTextCharFormat heading;
    heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
    heading.setFontWeight(QFont::Bold);
    QTextCharFormat quote;
    quote.setForeground(quoted);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setNonBreakableLines(false);
        const int depth = format.intProperty(QTextFormat::BlockQuoteLevel);
        if (depth > 0) {
            format.setLeftMargin(14 * qMin(depth, 4));
            format.setRightMargin(0);
        }
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (depth > 0)
            cursor.mergeCharFormat(quote);
        if (format.headingLevel() > 0)
            cursor.mergeCharFormat(heading);
    }
}

} // namespace lectern
