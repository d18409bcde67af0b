// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session/Library.h"

#include <memory>

class QGuiApplication;

namespace lectern {

/// An application that has fonts and no display. No other one may exist.
class PrintingApplication final
{
public:
    PrintingApplication(int& argc, char** argv);
    ~PrintingApplication();

private:
    std::unique_ptr<QGuiApplication> m_application;
};

/// Writes an article as a PDF. `paper` is "a4", "letter", or empty for what is usual here.
[[nodiscard]] Result<void> printToFile(const Library& library, const QUuid& article, const QString& path, const QString& paper);

} // namespace lectern
