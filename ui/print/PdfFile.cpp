// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PdfFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int resolution = 1200; // dots an inch

} // namespace

Failure PdfFile::refused() const
{
    const auto kind = m_file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::ReadOnly;
    return failure(kind,
        QCoreApplication::translate("lectern::PdfFile", "“%1” could not be written: %2").arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
}

Result<std::unique_ptr<PdfFile>> PdfFile::create(const QString& path, const QPageSize& paper, const QString& title)
{
    if (QFileInfo(path).isDir())
        return failure(ErrorKind::InvalidInput,
            QCoreApplication::translate("lectern::PdfFile", "“%1” is a folder; name a file for the PDF.").arg(QDir::toNativeSeparators(path)));
    std::unique_ptr<PdfFile> pdf(new PdfFile(path));
    if (!pdf->m_file.open(QIODevice::WriteOnly))
        return pdf->refused();
    pdf->m_writer = std::make_unique<QPdfWriter>(&pdf->m_file);
    pdf->m_writer->setResolution(resolution);
    pdf->m_writer->setPageLayout(QPageLayout(paper, QPageLayout::Portrait, {}));
    pdf->m_writer->setTitle(title);
    pdf->m_writer->setCreator(QStringLiteral("Lectern " LECTERN_VERSION));
    return pdf;
}

Result<void> PdfFile::commit()
{
    m_writer.reset();
    if (!m_file.commit())
        return refused();
    return {};
}

} // namespace lectern
