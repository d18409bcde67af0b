// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace lectern {

/// Words for the person from wherever no QObject says them: Words::tr("…"), in the language of the program. The text is UTF-8.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lectern)

public:
    /// One after another, with the commas of the program's language.
    [[nodiscard]] static QString list(const QStringList& parts)
    {
        return parts.join(tr(", ", "between the parts of a list"));
    }
};

} // namespace lectern
