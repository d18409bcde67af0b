// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PrintDialogs.h"

#include <optional>
#include <QPrintDialog>
#include <QPrinter>
#include <utility>

namespace lectern::printDialogs {

namespace {

    std::optional<QString>& preparedFile()
    {
        static std::optional<QString> answer;
        return answer;
    }

} // namespace

bool choose(QWidget* parent, QPrinter& printer, const QString& title)
{
    if (preparedFile()) {
        printer.setOutputFileName(*std::exchange(preparedFile(), std::nullopt));
        return !printer.outputFileName().isEmpty();
    }
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    return dialog.exec() == QDialog::Accepted;
}

void answerNext(const QString& file)
{
    preparedFile() = file;
}

} // namespace lectern::printDialogs
