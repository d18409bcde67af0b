// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/Annotation.h"
#include "ui/reader/PageStyle.h"

class QTextCursor;
class QTextDocument;

namespace lectern {

class PrintMarks;

/// Writes what hangs on the highlights at the end of a document: by number the passage in short, its colour, speaker and tags, and the note.
class Endnotes final
{
public:
    Endnotes(QTextDocument& document, const PageStyle& style);

    void write(const PrintMarks& marks);

private:
    void addHeading(const QString& text, int level);
    void addEntry(const QString& label, const Annotation& annotation, const QString& quote);
    /// Lines of an entry begin where its quote does, in whatever language they are.
    void addLine(const QString& text, const QTextCharFormat& charFormat, double below, bool rightToLeft);
    void addNote(const QString& markdown);

    QTextDocument& m_document;
    const PageStyle& m_style;
};

} // namespace lectern
