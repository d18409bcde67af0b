// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace lectern {

/// The marks by which a line of plain text says what it is.

struct ListMarkerMatch
{
    bool numbered = false;
    QString number = {};
    QStringView text = {}; // what follows the marker
};

/// "- item", "• item", "3. item", "3) item".
[[nodiscard]] std::optional<ListMarkerMatch> listMarker(QStringView line);

/// "***", "* * *", "---", "———", "~~~": three or more of one mark.
[[nodiscard]] bool isSeparatorLine(QStringView line);

/// A row of =, - or ~ beneath a title of about its length (Setext).
[[nodiscard]] bool isUnderline(QStringView line, QStringView title);

/// "# Heading", "ALL CAPITALS", "Chapter 3", "2.1 Method": short, and without a sentence's end.
[[nodiscard]] bool isHeadingLine(QStringView line);

[[nodiscard]] QStringView withoutHashes(QStringView line);
[[nodiscard]] QStringView withoutQuoteMarks(QStringView line);

} // namespace lectern
