// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>
#include <optional>

namespace lectern {

/// The lines of a text one after another, whatever ends them (LF, CRLF, CR, U+2028), without white space at their ends.
class LineCursor final
{
public:
    explicit LineCursor(QStringView text) : m_rest(text) {}

    [[nodiscard]] std::optional<QStringView> next();

private:
    QStringView m_rest;
};

/// Lines that stand together, between blank ones.
using LineGroup = QList<QStringView>;

/// How a text is laid out, from the lengths of its lines.
struct TextLayout
{
    qsizetype groups = 0;
    qsizetype width = 0;            // that most lines keep to
    bool wrapped = false;           // paragraphs are broken into lines of about `width`
    bool paragraphsByLine = false;  // each line is a paragraph, blank lines or not
    bool indented = false;          // most lines are, so that an indent says nothing
};

[[nodiscard]] TextLayout layoutOf(QStringView text);

/// The groups of a text in order.
class GroupCursor final
{
public:
    GroupCursor(QStringView text, const TextLayout& layout) : m_lines(text), m_byLine(layout.paragraphsByLine) {}

    /// Empty at the end.
    [[nodiscard]] LineGroup next();

private:
    LineCursor m_lines;
    bool m_byLine;
};

/// Spaces that a line begins with; a tab reaches to the next multiple of four.
[[nodiscard]] qsizetype indentOf(QStringView line);

} // namespace lectern
