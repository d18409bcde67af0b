// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/DiffText.h"

#include <QTextCursor>

namespace lectern {

DiffText::DiffText(const Theme& theme, const QFont& font)
    : m_theme(theme)
    , m_font(font)
{
}

QTextCharFormat DiffText::format(DiffKind kind) const
{
    QTextCharFormat format;
    format.setFont(m_font);
    format.setForeground(m_theme.text);
    if (kind == DiffKind::Removed) {
        format.setFontStrikeOut(true);
        format.setBackground(m_theme.highlight(HighlightColor::Pink).ground);
    } else if (kind == DiffKind::Added) {
        format.setFontUnderline(true);
        format.setBackground(m_theme.highlight(HighlightColor::Green).ground);
    }
    return format;
}

QTextCharFormat DiffText::muted() const
{
    QTextCharFormat format = this->format(DiffKind::Kept);
    format.setForeground(m_theme.muted);
    return format;
}

void DiffText::write(QTextCursor& cursor, const QString& text, DiffKind kind) const
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    cursor.insertText(text.first(end), format(kind));
    cursor.insertText(text.sliced(end), format(DiffKind::Kept));
}

void DiffText::writeOld(QTextCursor& cursor, const QString& oldText, const QString& newText) const
{
    writeSide(cursor, oldText, textDiff(oldText, newText), DiffKind::Removed);
}

void DiffText::writeNew(QTextCursor& cursor, const QString& oldText, const QString& newText) const
{
    writeSide(cursor, newText, textDiff(oldText, newText), DiffKind::Added);
}

void DiffText::writeSide(QTextCursor& cursor, const QString& text, const QList<DiffRun>& runs, DiffKind marked) const
{
    for (const DiffRun& run : runs) {
        if (run.kind != DiffKind::Kept && run.kind != marked)
            continue;
        const TextRange range = marked == DiffKind::Removed ? run.oldRange : run.newRange;
        write(cursor, text.sliced(range.start, range.length()), run.kind);
    }
}

} // namespace lectern
