// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/annotation/TextDiff.h"
#include "ui/support/Theme.h"

#include <QTextCharFormat>

class QTextCursor;

namespace lectern {

/// How differences look: what was removed is struck through, what was added is underlined, each on a ground of its own, so that nothing
/// depends on telling colours apart.
class DiffText final
{
public:
    DiffText(const Theme& theme, const QFont& font);

    [[nodiscard]] QTextCharFormat format(DiffKind kind) const;
    /// What is not a part of the passages that are compared.
    [[nodiscard]] QTextCharFormat muted() const;
    /// The words of a run without marking the white space at their end.
    void write(QTextCursor& cursor, const QString& text, DiffKind kind) const;
    /// Only what one of two texts has: the old one with what was removed, or the new one with what was added.
    void writeOld(QTextCursor& cursor, const QString& oldText, const QString& newText) const;
    void writeNew(QTextCursor& cursor, const QString& oldText, const QString& newText) const;

private:
    void writeSide(QTextCursor& cursor, const QString& text, const QList<DiffRun>& runs, DiffKind marked) const;

    const Theme& m_theme;
    QFont m_font;
};

} // namespace lectern
