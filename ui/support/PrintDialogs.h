// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace lectern {

/// The one way to the system's dialog for printing.
namespace printDialogs {

    /// False when the person changed their mind; otherwise the printer is as they want it.
    [[nodiscard]] bool choose(QWidget* parent, QPrinter& printer, const QString& title);

    /// For tests: the next dialog is not shown; the printer prints into this file, or with an empty name nothing is printed.
    void answerNext(const QString& file);

} // namespace printDialogs

} // namespace lectern
