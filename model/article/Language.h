// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace lectern {

/// In which language a text is written (BCP 47), told by its small words; empty when they do not tell, or when it is a
/// language whose words are not known here: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish,
/// Danish, Polish, Czech, Ukrainian and Russian are.
[[nodiscard]] QString guessedLanguage(QStringView text);

/// What the article says, else the guess. For how its words are divided; what leaves the program has only what the
/// article says.
[[nodiscard]] QString likelyLanguage(const QString& declared, QStringView text);

} // namespace lectern
