// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

/// What the words around a date on a page say about it.

/// "Updated March 3, 2020", "Letzte Änderung 14.02.2019".
[[nodiscard]] bool saysUpdated(const QString& text);

/// Nothing leads to the date but a weekday or a word of publication: "Monday, 3 March 2020", "Posted on the
/// 15/12/2025", not "Reviewed by a customer on 02.05.2020".
[[nodiscard]] bool startsWithDate(const QString& line);

/// From one hour to another: "30 March 2020, 13:15 - 19:00".
[[nodiscard]] bool isAppointment(const QString& line);

} // namespace lectern
