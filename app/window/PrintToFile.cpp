// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PrintToFile.h"

#include "ui/print/PdfFile.h"
#include "ui/print/PrintRun.h"

#include <numeric>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace lectern {

PrintingApplication::PrintingApplication(int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    m_application = std::make_unique<QGuiApplication>(argc, argv);
}

PrintingApplication::~PrintingApplication() = default;

Result<void> printToFile(const Library& library, const QUuid& article, const QString& path, const QString& paper)
{
    const auto request = printRequest(library, article);
    if (!request)
        return Failure(request.error());
    const QPageSize size = paper == u"a4" ? QPageSize(QPageSize::A4) : paper == u"letter" ? QPageSize(QPageSize::Letter) : usualPaper();
    const auto pdf = PdfFile::create(path, size, request->opened.article.metadata.title);
    if (!pdf)
        return Failure(pdf.error());
    auto printed = std::make_unique<PrintedArticle>(*request, (*pdf)->writer().pageLayout());
    QList<int> pages(printed->pageCount());
    std::iota(pages.begin(), pages.end(), 0);
    if (!PrintRun(std::move(printed), (*pdf)->writer(), pages).finish())
        return failure(ErrorKind::Internal, QCoreApplication::translate("lectern::PrintToFile", "The PDF could not be painted."));
    return (*pdf)->commit();
}

} // namespace lectern
