// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUuid>
#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace lectern {

class PdfFile;
class PrintRun;
class PrintedArticle;
class Workspace;
struct Article;
struct PrintRequest;

/// Brings an article with its highlights and notes onto paper or into a PDF, as the library holds it. Tells how far it is, and what came of it.
class PrintController final : public QObject
{
    Q_OBJECT

public:
    PrintController(Workspace* workspace, QObject* parent);
    ~PrintController() override;

    void print(const Article& article, QWidget* parent);
    void savePdf(const Article& article, QWidget* parent);
    /// False while something is on its way: a second time would be by mistake.
    [[nodiscard]] bool isFree() const { return !m_run; }

private:
    /// Asks the library for the article, then works with it.
    void withRequest(const QUuid& article, std::function<void(const PrintRequest&)> work);
    void toPrinter(const PrintRequest& request, std::unique_ptr<QPrinter> printer);
    void toFile(const PrintRequest& request, const QString& path);
    void run(std::unique_ptr<PrintedArticle> article, QPagedPaintDevice& device, const QList<int>& pages, std::function<void(bool)> whenDone);
    void told(const Result<void>& written, const QString& path);
    void showProgress(int done, int total);
    void cancel();
    void release();

    Workspace* m_workspace;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<PdfFile> m_file;
    QElapsedTimer m_started;
    std::unique_ptr<PrintRun> m_run; // goes first: it paints on the others
};

} // namespace lectern
