// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QJsonObject>

namespace lectern {

/// Standard output and standard error as a command sees them. What is printed for people has its control characters taken out, so that no
/// title can steer their terminal. A reader that has gone away ("| head") is no error: the rest is not printed.
class Terminal final
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// Bytes as they are.
    void print(QByteArrayView bytes);
    /// A line for people, cut to the width of the terminal.
    void line(const QString& text);
    /// Lines for people, as long as they are.
    void text(const QString& lines);
    /// One object, one line.
    void json(const QJsonObject& object);
    /// "lectern: sentence", on standard error.
    void complain(const QString& sentence);

    /// Whether standard output is a terminal; nothing is cut or set off otherwise.
    [[nodiscard]] bool isInteractive() const { return m_interactive; }
    /// An Error when what was printed did not arrive.
    [[nodiscard]] Result<void> flush();

private:
    QByteArray m_pending;
    int m_error = 0; // errno of the first write that failed
    bool m_interactive = false;
    int m_width = 0; // columns; 0: no limit
};

/// Columns that a text takes in a terminal: two for wide characters (UAX #11), none for combining ones.
[[nodiscard]] int columnsOf(QStringView text);
/// Cut to so many columns, with an ellipsis where something was cut.
[[nodiscard]] QString elided(const QString& text, int columns);
/// Filled with spaces to so many columns.
[[nodiscard]] QString padded(const QString& text, int columns);
/// On one line, with white space folded.
[[nodiscard]] QString onOneLine(const QString& text);

} // namespace lectern
