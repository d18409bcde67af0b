// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace lectern {

/// A speaker as shown ("NATO spokeswoman Oana Lungescu", "Oana Lungescu, NATO spokeswoman"), taken apart.
struct PersonName
{
    QString name; // "Oana Lungescu"; empty for one who is not named ("the governor")
    QString role; // "NATO spokeswoman"; empty when none is given

    bool operator==(const PersonName&) const = default;
};

/// Reads capitals and commas alone, whoever wrote them: the text or a person.
[[nodiscard]] PersonName personNameIn(QStringView speaker);

/// By which a name is recognised elsewhere: without case, accents and initials. Empty for an empty name.
[[nodiscard]] QString personKey(QStringView name);

} // namespace lectern
