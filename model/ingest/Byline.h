// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lectern {

/// The authors' names in a byline: without "By", dates, addresses, degrees and titles of office; empty when no name is in it.
[[nodiscard]] QStringList authorsIn(const QString& byline);

/// Made for a computer, not to be read: "wordpressadmin", "jane.doe", "user1234".
[[nodiscard]] bool isAccountName(const QString& author);

/// "By Ada Field": names, with the word that says whose work it is, and nothing else.
[[nodiscard]] bool isCreditLine(const QString& line);

/// Only the word that leads to a name: "By", "Posted by:", "Autor".
[[nodiscard]] bool isCreditWord(const QString& line);

/// Whether the words of a name are those of an organisation or an office: "Coast Press Ltd", "Editorial Team", "Redaktion".
[[nodiscard]] bool isOrganisationName(const QString& author);
/// Whether a whole byline names a company or a public body, and is not to be taken apart: "Coast Press Ltd, Harwich, England".
[[nodiscard]] bool isCompanyLine(const QString& byline);
} // namespace lectern
