// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ExportController.h"

#include "model/session/Session.h"
#include "ui/settings/SettingsStore.h"
#include "ui/support/FileDialogs.h"
#include "ui/support/MessageBar.h"

#include <algorithm>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    const QString folderKey = u"export/folder"_s;

    struct FileKind
    {
        QString filter;
        QString suffix;
    };

    FileKind kindOf(ExportFormat format)
    {
        switch (format) {
        case ExportFormat::Markdown:
        case ExportFormat::Article: return {ExportController::tr("Markdown (*.md)"), u".md"_s};
        case ExportFormat::Json: return {ExportController::tr("JSON (*.json)"), u".json"_s};
        case ExportFormat::Html: return {ExportController::tr("Web page (*.html)"), u".html"_s};
        }
        return {};
    }

    QStringList problemsOf(const QList<ExportedFile>& files)
    {
        QStringList problems;
        for (const ExportedFile& file : files)
            if (!file.problem.isEmpty())
                problems << file.problem;
        return problems;
    }

    void showFolder(const QString& path)
    {
        const QFileInfo info(path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? path : info.absolutePath()));
    }

} // namespace

ExportController::ExportController(
    Session* session, SettingsStore* settings, MessageBar* messages, QObject* parent) :
    QObject(parent), m_session(session), m_settings(settings), m_messages(messages)
{
}

QString ExportController::lastFolder() const
{
    const QString last = m_settings->text(folderKey);
    return QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ExportController::toFile(const ExportRequest& request, const QString& suggestedName, QWidget* parent)
{
    const FileKind kind = kindOf(request.format);
    const QString suggestion = QDir(lastFolder()).filePath(QFileInfo(suggestedName).completeBaseName() % kind.suffix);
    const QString path = fileDialogs::saveFile(
        parent, {.title = tr("Export to a file"), .suggestion = suggestion, .filter = kind.filter});
    if (path.isEmpty())
        return;
    m_settings->setText(folderKey, QFileInfo(path).absolutePath());
    m_session->ask(this, [request, path](Library& library) { return exportToFile(library, request, path); },
        [this, path](const Result<QList<ExportedFile>>& files) { told(files, path); });
}

void ExportController::toFolder(const ExportRequest& request, QWidget* parent)
{
    const QString path =
        fileDialogs::folder(parent, {.title = tr("Export to a folder"), .suggestion = lastFolder()});
    if (path.isEmpty())
        return;
    m_settings->setText(folderKey, path);
    m_session->ask(this, [request, path](Library& library) { return exportToFolder(library, request, path); },
        [this, path](const Result<QList<ExportedFile>>& files) { told(files, path); });
}

void ExportController::told(const Result<QList<ExportedFile>>& files, const QString& target)
{
    if (!files)
        return m_messages->fail(files.error());
    if (const QStringList problems = problemsOf(*files); !problems.isEmpty())
        return m_messages->fail({.sentence = problems.first(), .detail = problems.join(u'\n')});
    const auto written = std::ranges::count_if(*files, &ExportedFile::written);
    const QString name = QDir::toNativeSeparators(target);
    const QString text = files->isEmpty() ? tr("There are no highlights to export yet.")
        : written == 0                    ? tr("%1 is up to date already.").arg(name)
        : QFileInfo(target).isDir()       ? tr("%n file(s) written to %1.", nullptr, int(written)).arg(name)
                                          : tr("Written to %1.").arg(name);
    if (files->isEmpty())
        m_messages->say({.text = text});
    else
        m_messages->say({.text = text, .action = tr("Show"), .whenChosen = [target] { showFolder(target); }});
}

void ExportController::toClipboard(const ExportRequest& request)
{
    m_session->ask(this, [request](Library& library) { return exportToBytes(library, request); },
        [this](const Result<QByteArray>& bytes) {
            if (!bytes)
                return m_messages->fail(bytes.error());
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*bytes));
            m_messages->say({.text = tr("Copied to the clipboard.")});
        });
}

} // namespace lectern
