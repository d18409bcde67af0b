// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PrintController.h"

#include "model/export/MarkdownExport.h"
#include "model/session/Session.h"
#include "ui/print/PdfFile.h"
#include "ui/print/PrintRun.h"
#include "ui/settings/SettingsStore.h"
#include "ui/support/FileDialogs.h"
#include "ui/support/MessageBar.h"
#include "ui/support/PrintDialogs.h"
#include "ui/Workspace.h"

#include <algorithm>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    const QString pdfFolderKey = u"print/folder"_s;
    const QString printMessage = u"print"_s;

    /// The sheets that the person asked for, from 0.
    QList<int> chosenPages(const QPrinter& printer, int count)
    {
        const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
        const int first = range ? printer.fromPage() : 1;
        const int last = range && printer.toPage() > 0 ? qMin(printer.toPage(), count) : count;
        QList<int> pages;
        for (int page = first; page <= last; ++page)
            pages.append(page - 1);
        if (printer.pageOrder() == QPrinter::LastPageFirst)
            std::ranges::reverse(pages);
        return pages;
    }

    QList<int> allPages(int count)
    {
        QList<int> pages;
        for (int page = 0; page < count; ++page)
            pages.append(page);
        return pages;
    }

} // namespace

PrintController::PrintController(Workspace* workspace, QObject* parent) :
    QObject(parent), m_workspace(workspace)
{
}

PrintController::~PrintController() = default;

void PrintController::withRequest(const QUuid& article, std::function<void(const PrintRequest&)> work)
{
    m_workspace->session()->ask(this, [article](Library& library) { return printRequest(library, article); },
        [this, work = std::move(work)](const Result<PrintRequest>& request) {
            if (request)
                work(*request);
            else
                m_workspace->messages()->fail(request.error());
        });
}

void PrintController::print(const Article& article, QWidget* parent)
{
    if (!isFree())
        return;
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setDocName(article.metadata.title);
    (*printer)->setCreator(QStringLiteral("Lectern " LECTERN_VERSION));
    if (!(*printer)->isValid() || (*printer)->printerName().isEmpty())
        (*printer)->setPageSize(usualPaper());
    if (printDialogs::choose(parent, **printer, tr("Print the article")))
        withRequest(article.id, [this, printer](const PrintRequest& request) { toPrinter(request, std::move(*printer)); });
}

void PrintController::toPrinter(const PrintRequest& request, std::unique_ptr<QPrinter> printer)
{
    if (!isFree())
        return;
    m_printer = std::move(printer);
    m_printer->setFullPage(true);
    const QString file = m_printer->outputFileName();
    auto printed = std::make_unique<PrintedArticle>(request, m_printer->pageLayout());
    const QList<int> pages = chosenPages(*m_printer, printed->pageCount());
    run(std::move(printed), *m_printer, pages, [this, file](bool done) {
        if (!done)
            m_workspace->messages()->fail({.sentence = tr("The printer did not take the article. Is it switched on and connected?")});
        else if (file.isEmpty())
            m_workspace->messages()->say({.text = tr("Sent to the printer.")}, printMessage);
        else
            told({}, file);
    });
}

void PrintController::savePdf(const Article& article, QWidget* parent)
{
    if (!isFree())
        return;
    SettingsStore* settings = m_workspace->settings();
    const QString last = settings->text(pdfFolderKey);
    const QDir folder(QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QFileInfo(markdownFileName(article)).completeBaseName();
    QString path = fileDialogs::saveFile(parent,
        {.title = tr("Save the article as PDF"), .suggestion = folder.filePath(QString(name % u".pdf"_s)), .filter = tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    settings->setText(pdfFolderKey, QFileInfo(path).absolutePath());
    withRequest(article.id, [this, path](const PrintRequest& request) { toFile(request, path); });
}

void PrintController::toFile(const PrintRequest& request, const QString& path)
{
    auto file = PdfFile::create(path, usualPaper(), request.opened.article.metadata.title);
    if (!isFree() || !file)
        return isFree() ? told(Failure(file.error()), path) : void();
    m_file = std::move(*file);
    auto printed = std::make_unique<PrintedArticle>(request, m_file->writer().pageLayout());
    const QList<int> pages = allPages(printed->pageCount());
    run(std::move(printed), m_file->writer(), pages, [this, path](bool done) {
        told(done ? m_file->commit() : failure(ErrorKind::Internal, tr("The PDF could not be painted.")), path);
    });
}

void PrintController::run(
    std::unique_ptr<PrintedArticle> article, QPagedPaintDevice& device, const QList<int>& pages, std::function<void(bool)> whenDone)
{
    m_run = std::make_unique<PrintRun>(std::move(article), device, pages);
    connect(m_run.get(), &PrintRun::progressed, this, &PrintController::showProgress);
    connect(m_run.get(), &PrintRun::finished, this, [this, whenDone = std::move(whenDone)](bool done) {
        m_workspace->messages()->dismiss(printMessage);
        whenDone(done);
        QMetaObject::invokeMethod(this, &PrintController::release, Qt::QueuedConnection); // the run is still speaking
    });
    m_started.start();
    m_run->start();
}

void PrintController::showProgress(int done, int total)
{
    constexpr int patience = 700; // milliseconds for which nobody asks how far it is
    if (m_started.elapsed() > patience && done < total)
        m_workspace->messages()->progress(printMessage, tr("Setting page %1 of %2").arg(done).arg(total), done * 100 / total, [this] { cancel(); });
}

void PrintController::cancel()
{
    if (!m_run)
        return;
    m_run->cancel();
    if (m_printer)
        m_printer->abort();
    m_workspace->messages()->dismiss(printMessage);
    release();
}

// An unfinished file goes with its writer, and nothing of it stays.
void PrintController::release()
{
    m_run.reset();
    m_file.reset();
    m_printer.reset();
}

void PrintController::told(const Result<void>& written, const QString& path)
{
    if (!written)
        return m_workspace->messages()->fail(written.error());
    m_workspace->messages()->say({.text = tr("Written to %1.").arg(QDir::toNativeSeparators(path)),
        .action = tr("Open"),
        .whenChosen = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

} // namespace lectern
