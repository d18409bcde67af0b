// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <memory>
#include <QPdfWriter>
#include <QSaveFile>

namespace lectern {

/// A PDF in the making: complete under its name after commit(), or not there.
class PdfFile final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PdfFile>> create(const QString& path, const QPageSize& paper, const QString& title);

    [[nodiscard]] QPdfWriter& writer() { return *m_writer; }
    /// No painter may be at work any more.
    [[nodiscard]] Result<void> commit();

private:
    explicit PdfFile(const QString& path) : m_file(path) {}
    [[nodiscard]] Failure refused() const;

    QSaveFile m_file;
    std::unique_ptr<QPdfWriter> m_writer; // goes first: it writes into the file until then
};

} // namespace lectern
