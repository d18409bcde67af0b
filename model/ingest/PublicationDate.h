// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

/// A date as people and machines write it, as ISO 8601: date and time where it is one already, else the date. Understands ISO,
/// "12 March 2019", "March 12th, 2019", "12.03.2019", "3/12/2019" (month first only if `monthFirst`), months in several languages,
/// seconds and milliseconds since 1970.
/// Empty when it is none, or lies outside of 1990 and tomorrow.
[[nodiscard]] QString publicationDate(const QString& text, bool monthFirst = true);

/// A date in an address: "/2019/03/12/".
[[nodiscard]] QString dateInUrl(const QString& url);

} // namespace lectern
