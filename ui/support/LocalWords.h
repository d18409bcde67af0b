// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace lectern {

/// Dates, times and shares as the person's locale writes them.
/// Day and abbreviated month, and the year if it is not that of `today`.
[[nodiscard]] QString shortDate(const QDate& date, const QDate& today = QDate::currentDate());
/// Abbreviated month and year.
[[nodiscard]] QString shortMonth(const QDate& date);
/// Day, month and year, without the day of the week, which nobody asks of an article.
[[nodiscard]] QString longDate(const QDate& date);
/// Hours and minutes.
[[nodiscard]] QString timeOfDay(const QTime& time);
/// A share from 0 to 1 in whole hundredths.
[[nodiscard]] QString percent(double share);

/// Something that is written from left to right everywhere, such as keys and paths, for a window that may run the other
/// way.
[[nodiscard]] QString leftToRight(const QString& text);

} // namespace lectern
